package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The life of a type of case as a table: in which stage which command is open, by which event it happens, and where the case then
 * stands.
 *
 * <p>Commands read the table forwards (what is open now); events read it for their landing stage, in the first line of every
 * {@code evolve}. Stage changes stand nowhere else. One command may have several rows, because it may land in several places.
 *
 * @param <G> the enum of stages, the stage before birth included
 * @param <C> the family of commands
 * @param <E> the family of events
 */
public final class Lifecycle<G extends Enum<G> & Stage, C, E> {

  private final Vector<Row<G, C, E>> rows;
  private final Map<G, Seq<Class<? extends C>>> open;
  private final Map<Class<?>, Map<G, Seq<G>>> landings;

  /**
   * One row: the command that is open in a stage, the event by which it happens, and the stage after it.
   *
   * @param from the stage before
   * @param command the command that is open there
   * @param event the event that the command leads to
   * @param to the stage after
   */
  public record Row<G extends Enum<G>, C, E>(
      G from, Class<? extends C> command, Class<? extends E> event, G to) {

    public Row {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(command, "command");
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(to, "to");
    }

    private String arrow() {
      return from + " --> " + to;
    }

    @Override
    public String toString() {
      return from + " -- " + command.getSimpleName() + " / " + event.getSimpleName() + " --> " + to;
    }
  }

  private Lifecycle(Class<G> stages, Vector<Row<G, C, E>> rows) {
    this.rows = rows;
    this.open = new EnumMap<>(stages);
    this.landings = new HashMap<>();
    for (G stage : stages.getEnumConstants()) {
      open.put(
          stage,
          rows.filter(row -> row.from() == stage)
              .<Class<? extends C>>map(Row::command)
              .distinct());
    }
    rows.groupBy(Row::event)
        .forEach((event, ofEvent) -> landings.put(
            event,
            ofEvent
                .groupBy(Row::from)
                .mapValues(to -> (Seq<G>) to.map(Row::to).distinct())
                .toJavaMap()));
  }

  /** An empty table over the stages of an enum, to which rows are added. */
  public static <G extends Enum<G> & Stage, C, E> Lifecycle<G, C, E> over(Class<G> stages) {
    return new Lifecycle<>(stages, Vector.empty());
  }

  /** This table with one more row: the command moves the case from one stage to another. */
  public Lifecycle<G, C, E> move(
      G from, Class<? extends C> command, Class<? extends E> event, G to) {
    return new Lifecycle<>(
        from.getDeclaringClass(), rows.append(new Row<>(from, command, event, to)));
  }

  /** This table with a row per stage: the command moves the case from any of them to the same stage. */
  public Lifecycle<G, C, E> moveAll(
      Iterable<G> from, Class<? extends C> command, Class<? extends E> event, G to) {
    Lifecycle<G, C, E> table = this;
    for (G stage : from) {
      table = table.move(stage, command, event, to);
    }
    return table;
  }

  /** This table with a row per stage: the command is open there and leaves the case where it is. */
  public Lifecycle<G, C, E> stay(
      Iterable<G> in, Class<? extends C> command, Class<? extends E> event) {
    Lifecycle<G, C, E> table = this;
    for (G stage : in) {
      table = table.move(stage, command, event, stage);
    }
    return table;
  }

  /** The rows, in the order in which they were added. */
  public Seq<Row<G, C, E>> rows() {
    return rows;
  }

  /** The commands that are open in a stage, in the order of the table. */
  public Seq<Class<? extends C>> open(Stage stage) {
    return open.getOrDefault(stage, Vector.empty());
  }

  /** Whether a command of this class is open in a stage. */
  public boolean isOpen(Stage stage, Class<?> command) {
    return open(stage).exists(command::equals);
  }

  /** The stages in which a command of this class is open. */
  public Seq<G> openIn(Class<?> command) {
    return rows.filter(row -> row.command().equals(command)).map(Row::from).distinct();
  }

  /** Whether the event can happen in the stage. */
  public boolean allows(Stage stage, E event) {
    return landed(stage, event).isDefined();
  }

  /**
   * The stage that a case is in after an event.
   *
   * @throws IllegalArgumentException if the table has no row for the event in this stage: the history is damaged
   */
  public G landing(G stage, E event) {
    return landed(stage, event)
        .getOrElseThrow(() ->
            new IllegalArgumentException("an event must have one landing stage in the lifecycle: "
                + event.getClass().getSimpleName() + " in " + stage));
  }

  private Option<G> landed(Stage stage, E event) {
    Map<G, Seq<G>> from = landings.get(event.getClass());
    Seq<G> to = from == null ? null : from.get(stage);
    if (to == null) {
      return Option.none();
    } else if (event instanceof Lands<?> lands) {
      return to.find(landing -> landing == lands.landsIn());
    }
    return to.size() == 1 ? Option.some(to.head()) : Option.none();
  }

  /** The table as a Mermaid state diagram, with the commands as arrows and the labels of a language. */
  public String mermaid(Language language, Texts texts) {
    StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
    Seq<G> stages = rows.flatMap(row -> Vector.of(row.from(), row.to())).distinct();
    stages.forEach(stage -> diagram
        .append("  ")
        .append(stage.name())
        .append(": ")
        .append(stage.label(language))
        .append('\n'));
    for (String arrow : rows.map(Row::arrow).distinct()) {
      String commands = rows.filter(row -> row.arrow().equals(arrow))
          .map(row -> texts.text("command." + row.command().getSimpleName(), language))
          .distinct()
          .mkString(" / ");
      diagram.append("  ").append(arrow).append(": ").append(commands).append('\n');
    }
    return diagram.toString();
  }

  @Override
  public String toString() {
    return rows.mkString("\n");
  }
}
