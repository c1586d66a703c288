package be.socialinnovation.json;

import be.socialinnovation.aid.DeMinimisRegulation;
import be.socialinnovation.aid.DeMinimisRegulations;
import be.socialinnovation.association.LegalRegime;
import be.socialinnovation.association.Roll;
import be.socialinnovation.challenge.SdgCode;
import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.committee.Charter;
import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.fund.CapitalAccount;
import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.Partner;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.MemberState;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Tenure;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.FactValue;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Term;
import be.socialinnovation.workflow.Verdict;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import java.util.Random;

/** Makes values of any type of the domain out of its components, and tries again when they cannot be true together. */
final class Anything {

  private static final int TRIES = 5_000;
  private static final Vector<String> TEXTS =
      Vector.of("A", "B2", "KERN_3", "één \"woord\",\n\ttwee \\ \u20ac \ud83d\ude00");
  private static final Vector<String> IDS =
      Vector.of("BE-BCE_KBO-0566988259", "gezinsbond", "a.b_c-d");

  private final Random random;

  Anything(long seed) {
    random = new Random(seed);
  }

  Object of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic((Class<?>) generic.getRawType(), Vector.of(generic.getActualTypeArguments()));
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isEnum()) {
      return one(Vector.of(raw.getEnumConstants()));
    } else if (raw == String.class) {
      return one(TEXTS);
    } else if (raw == int.class || raw == Integer.class) {
      return random.nextInt(30);
    } else if (raw == long.class || raw == Long.class) {
      return (long) random.nextInt(30);
    } else if (raw == double.class || raw == Double.class) {
      return random.nextInt(100) / 7.0;
    } else if (raw == boolean.class || raw == Boolean.class) {
      return random.nextBoolean();
    } else if (raw == LocalDate.class) {
      return LocalDate.of(2013, 1, 1).plusDays(random.nextInt(1000));
    } else if (raw == Instant.class) {
      return Instant.ofEpochSecond(random.nextInt(2_000_000_000), random.nextInt(1_000_000_000));
    } else if (raw == Currency.class) {
      return Money.EUR;
    } else if (raw == Money.class) {
      return Money.ofMinor(random.nextInt(5) == 0 ? 0 : random.nextInt(1_000_000), Money.EUR);
    } else if (raw == Percentage.class) {
      return new Percentage(random.nextInt(100_000_001));
    } else if (raw == OrganisationId.class) {
      return OrganisationId.of(one(IDS));
    } else if (raw == EnterpriseNumber.class) {
      return EnterpriseNumber.of("0566988259");
    } else if (raw == SdgCode.class) {
      return SdgCode.parse(one(Vector.of("1", "11.7", "11.a")));
    } else if (raw == MonthDay.class) {
      return MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
    } else if (raw == MemberState.class) {
      return one(Vector.of(MemberState.BELGIUM, MemberState.of("NL")));
    } else if (raw == Rule.class) {
      return one(RuleForm.KNOWN);
    } else if (raw == DeMinimisRegulation.class) {
      return one(DeMinimisRegulations.shipped().all());
    } else if (raw == LegalRegime.class) {
      return one(Vector.of(LegalRegime.law1921(), LegalRegime.code2019()));
    } else if (raw == CapitalAccount.class) {
      return new AnyFund(this).account();
    } else if (raw == Partner.class) {
      return new AnyFund(this).partner();
    } else if (raw == Engagement.class) {
      return new AnyFund(this).engagement();
    } else if (raw == Refusal.class) {
      return refusal();
    } else if (raw == Charter.class) {
      return new AnyDeliberation(this).charter();
    } else if (raw == Deliberation.class) {
      return new AnyDeliberation(this).deliberation();
    } else if (raw == SocietalChallenge.class && random.nextBoolean()) {
      return one(SocietalChallenge.named2013().toVector());
    } else if (raw.isSealed()) {
      return of(one(CoreTypes.leaves(raw)));
    } else if (raw.isRecord()) {
      return record(raw);
    }
    throw new IllegalStateException("something must make a " + type);
  }

  private Refusal refusal() {
    Finding unmet = Finding.of(
        one(RuleForm.KNOWN), Verdict.VIOLATED, new Fact("amount", (FactValue) of(FactValue.class)));
    Assessment assessment = (Assessment) of(Assessment.class);
    return Refusal.of(
        new Assessment(assessment.command(), assessment.findings().append(unmet)),
        (Term) of(Term.class),
        several(Term.class).map(Term.class::cast));
  }

  private Object generic(Class<?> raw, Vector<Type> types) {
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.of(of(types.head())) : Optional.empty();
    } else if (Seq.class.isAssignableFrom(raw)) {
      return several(types.head());
    } else if (Set.class.isAssignableFrom(raw)) {
      return TreeSet.ofAll(natural(), several(types.head()));
    } else if (Map.class.isAssignableFrom(raw)) {
      return TreeMap.ofEntries(
          natural(), several(types.head()).map(key -> Tuple.of(key, of(types.last()))));
    }
    if (raw == Roll.class) {
      return roll(types.head());
    }
    throw new IllegalStateException("something must make a " + raw);
  }

  @SuppressWarnings("unchecked")
  private <K extends Comparable<K>> Roll<K> roll(Type member) {
    return new Roll<K>((TreeMap<K, Seq<Tenure>>)
        (Object) TreeMap.of(natural(), of(member), Vector.of((Tenure) of(Tenure.class))));
  }

  private Vector<Object> several(Type type) {
    return Vector.fill(random.nextInt(4), () -> of(type));
  }

  @SuppressWarnings("unchecked")
  private static Comparator<Object> natural() {
    return (one, other) -> ((Comparable<Object>) one).compareTo(other);
  }

  private Object record(Class<?> type) {
    return Stream.range(0, TRIES)
        .map(attempt -> attempt(type))
        .find(Optional::isPresent)
        .flatMap(made -> io.vavr.control.Option.ofOptional(made))
        .getOrElseThrow(() -> new IllegalStateException("something must make a " + type));
  }

  private Optional<Object> attempt(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      return Optional.of(type.getDeclaredConstructor(
              Vector.of(components).map(RecordComponent::getType).toJavaArray(Class<?>[]::new))
          .newInstance(
              adding(Vector.of(components).map(component -> of(component.getGenericType())))
                  .toJavaArray()));
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof IllegalArgumentException) {
        return Optional.empty();
      }
      throw new IllegalStateException(refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Parts of an amount, by party, must be all of it. */
  private static Vector<Object> adding(Vector<Object> values) {
    Vector<Money> parts = values
        .filter(Map.class::isInstance)
        .flatMap(map -> Vector.ofAll(((Map<?, ?>) map).values()))
        .filter(Money.class::isInstance)
        .map(Money.class::cast);
    return parts.isEmpty()
        ? values
        : values.map(value -> value instanceof Money ? Money.sum(parts, Money.EUR) : value);
  }

  <T> T one(Seq<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
