package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What a guard is declared with: code, source, texts, the commands it is about, and its check.
 *
 * @param <S> the state of the case
 * @param <C> the family of its commands
 * @param <P> the policy
 */
public final class Definition<S, C, P> {

  private final String code;
  private final Vector<Source> sources;
  private final Texts texts;
  private final Class<? extends C> command;
  private final Check<S, C, P> check;

  private Definition(
      String code,
      Vector<Source> sources,
      Texts texts,
      Class<? extends C> command,
      Check<S, C, P> check) {
    this.code = code;
    this.sources = sources;
    this.texts = texts;
    this.command = command;
    this.check = check;
  }

  /**
   * A definition whose check is typed to its own command.
   *
   * @param command the class of the command, or a sealed sub-family of commands
   */
  public static <S, C, D extends C, P> Definition<S, C, P> of(
      String code, Source source, Texts texts, Class<D> command, Check<S, D, P> check) {
    Objects.requireNonNull(check, "check");
    return new Definition<>(
        Objects.requireNonNull(code, "code"),
        Vector.of(Objects.requireNonNull(source, "source")),
        Objects.requireNonNull(texts, "texts"),
        Objects.requireNonNull(command, "command"),
        (state, any, given) -> check.judge(state, command.cast(any), given));
  }

  /** The stable code. */
  public String code() {
    return code;
  }

  /** This definition of a rule that cites other sources too, on other days or under other policies. */
  public Definition<S, C, P> citingAlso(Iterable<Source> others) {
    return new Definition<>(code, sources.appendAll(others), texts, command, check);
  }

  /** Where the rule comes from. */
  public Source source() {
    return sources.head();
  }

  /** Every source that the rule may cite, its own first. */
  public Seq<Source> sources() {
    return sources;
  }

  /** The bundles with the rule's texts. */
  public Texts texts() {
    return texts;
  }

  /** Whether the rule is about commands of this class. */
  public boolean isAbout(Class<?> commandClass) {
    return command.isAssignableFrom(commandClass);
  }

  /** The verdict on a command that the rule is about. */
  public Verdict judge(S state, C command, Given<P> given) {
    return check.judge(state, command, given);
  }
}
