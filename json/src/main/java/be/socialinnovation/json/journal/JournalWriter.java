package be.socialinnovation.json.journal;

import be.socialinnovation.json.StepDocument;
import be.socialinnovation.workflow.Step;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the steps of a case to the end of its journal, a line each, in a memory that does not grow.
 *
 * <p>A line goes to the stream in one call, line feed included, and is flushed; what a crash leaves of it is recognised as torn. Whoever
 * needs the disk to have it forces the channel that the stream writes to.
 *
 * @param <C> the family of commands
 * @param <E> the family of events
 */
public final class JournalWriter<C, E> implements Closeable {

  private final JsonMapper mapper;
  private final ObjectWriter steps;
  private final OutputStream out;
  private String head;
  private int version;

  JournalWriter(JsonMapper mapper, ObjectWriter steps, OutputStream out, String head, int version) {
    this.mapper = mapper;
    this.steps = steps;
    this.out = out;
    this.head = head;
    this.version = version;
  }

  void begin(JsonNode header) throws IOException {
    write(entry(Chain.HEADER, mapper.writeValueAsString(header)));
  }

  /**
   * Appends the next step.
   *
   * @return the hash of its line, the head of the journal from now on: kept elsewhere, it later tells that last lines are missing
   * @throws IllegalArgumentException if it is not the step after the last, holds half of a surrogate pair, or makes a line that is too
   *     long or too deep to be read again
   */
  public String append(Step<C, E> step) throws IOException {
    return append(step.version(), StepDocument.of(step));
  }

  /**
   * Appends the next step with what others have put beside it. Numbers there must be whole: a fraction has no form of its own that keeps
   * its digits (RFC 8785), and is written as a text.
   *
   * @return the hash of its line
   * @throws IllegalArgumentException as {@link #append(Step)} does, of what no step can be, and of a number that is not whole
   */
  public String append(StepDocument<C, E> step) throws IOException {
    return append(step.toStep().version(), step);
  }

  private String append(int next, StepDocument<C, E> step) throws IOException {
    if (next != version + 1) {
      throw new IllegalArgumentException("step " + (version + 1) + " must follow: step " + next);
    }
    write(entry(Chain.STEP, steps.writeValueAsString(step)).put(Chain.PREVIOUS, head));
    version = step.version();
    return head;
  }

  /* Read as deep as the line will be, so that what is written can be read. */
  private ObjectNode entry(String name, String json) {
    try {
      return (ObjectNode) mapper.readTree("{\"" + name + "\":" + json + "}");
    } catch (StreamConstraintsException beyond) {
      throw new IllegalArgumentException("a line must be read again: " + beyond, beyond);
    }
  }

  /** The hash of the last line. */
  public String head() {
    return head;
  }

  private void write(ObjectNode entry) throws IOException {
    Sealed line = Sealed.of(entry);
    int bytes = line.line().length - 1;
    if (bytes > Lines.LONGEST) {
      throw new IllegalArgumentException(
          "a line must have at most " + Lines.LONGEST + " bytes: " + bytes);
    }
    out.write(line.line());
    out.flush();
    head = line.hash;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
