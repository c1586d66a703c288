package be.socialinnovation.json;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Policy;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Stage;
import be.socialinnovation.workflow.State;
import be.socialinnovation.workflow.Texts;
import be.socialinnovation.workflow.Workflow;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.module.SimpleModule;

/** A case type of a host's own: the smallest that has every kind of component. */
final class Tally {

  static final Texts TEXTS = Texts.beside(file -> Tally.class.getResourceAsStream("tally/" + file));
  static final SocialInnovationJson JSON = SocialInnovationJson.strict()
      .with(new SimpleModule("tally")
          .setMixInAnnotation(Command.class, OfCommand.class)
          .setMixInAnnotation(Happened.class, OfEvent.class));

  private Tally() {}

  enum TallyStage implements Stage {
    UNBORN,
    COUNTING;

    @Override
    public String label(Language language) {
      return TEXTS.text("stage." + name(), language);
    }

    @Override
    public String toString() {
      return "stage " + ordinal();
    }
  }

  record Sheet(TallyStage stage, Map<OrganisationId, Money> totals, Set<TallyStage> seen)
      implements State {

    public boolean isBig() {
      return totals.size() > 3;
    }

    public Money getTotal() {
      return Money.sum(Vector.ofAll(totals.values()), Money.EUR);
    }
  }

  sealed interface Command {

    record Begin() implements Command {}

    sealed interface OfMoney extends Command {}

    record Count(OrganisationId who, Money amount, Optional<LocalDate> due, Seq<Command> then)
        implements OfMoney {}
  }

  sealed interface Happened extends Event {

    record Begun() implements Happened {}

    record Counted(OrganisationId who, Money amount, Set<TallyStage> stages) implements Happened {

      @Override
      public Seq<Fact> facts() {
        return Vector.of(Fact.of("amount", amount));
      }
    }
  }

  record Rules(String id, LocalDate validFrom, Optional<LocalDate> validTo) implements Policy {}

  enum TallyRule implements Guard<Sheet, Command, Rules> {
    COUNT_IS_POSITIVE;

    @Override
    public Definition<Sheet, Command, Rules> definition() {
      return Definition.of(
          "TALLY-01",
          Source.practice(TEXTS, "source.kitchens"),
          TEXTS,
          Command.Count.class,
          (sheet, count, given) ->
              given.fact("amount", count.amount()).met(count.amount().isPositive()));
    }
  }

  static final class Tallies extends Workflow<Sheet, Command, Happened, Rules> {

    private static final Lifecycle<TallyStage, Command, Happened> LIFECYCLE =
        Lifecycle.<TallyStage, Command, Happened>over(TallyStage.class)
            .move(TallyStage.UNBORN, Command.Begin.class, Happened.Begun.class, TallyStage.COUNTING)
            .stay(Vector.of(TallyStage.COUNTING), Command.Count.class, Happened.Counted.class);

    private Tallies(Rules rules) {
      super("tally", rules, LIFECYCLE, TEXTS, Vector.of(TallyRule.values()));
    }

    static Tallies under(String policy) {
      return new Tallies(new Rules(policy, LocalDate.of(2013, 1, 1), Optional.empty()));
    }

    @Override
    public Sheet birth() {
      return new Sheet(TallyStage.UNBORN, TreeMap.empty(), TreeSet.empty());
    }

    @Override
    public Sheet evolve(Sheet sheet, Happened event) {
      TallyStage stage = LIFECYCLE.landing(sheet.stage(), event);
      Map<OrganisationId, Money> totals = event instanceof Happened.Counted counted
          ? sheet.totals().put(counted.who(), counted.amount(), Money::plus)
          : sheet.totals();
      return new Sheet(stage, totals, sheet.seen().add(stage));
    }

    @Override
    protected Seq<Happened> events(Sheet sheet, Command command, LocalDate on) {
      return command instanceof Command.Count count
          ? Vector.of(new Happened.Counted(count.who(), count.amount(), sheet.seen()))
          : Vector.of(new Happened.Begun());
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(name = "begin", value = Command.Begin.class),
    @Type(name = "count", value = Command.Count.class)
  })
  interface OfCommand {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(name = "begun", value = Happened.Begun.class),
    @Type(name = "counted", value = Happened.Counted.class)
  })
  interface OfEvent {}
}
