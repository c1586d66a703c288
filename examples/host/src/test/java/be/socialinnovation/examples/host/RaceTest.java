package be.socialinnovation.examples.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.socialinnovation.fund.CallCapital;
import be.socialinnovation.fund.Commit;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.fund.FundEvent;
import be.socialinnovation.fund.FundRule;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Stamp;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaceTest {

  private static final Instant NOON = AFund.DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

  @TempDir
  private Path folder;

  private final JdbcDataSource database = new JdbcDataSource();
  private final StepTable<Fund, FundCommand, FundEvent> table =
      new StepTable<>(database, AFund.FUNDS);

  /* While one connection is open, the database stays so. */
  private Connection open;

  @BeforeEach
  void anEstablishedFund() throws SQLException {
    database.setURL("jdbc:h2:file:" + folder.resolve("host").toAbsolutePath());
    open = database.getConnection();
    table.create();
    assertThat(handle(new Desk<>(table, () -> NOON), AFund.establish()).isRight())
        .isTrue();
  }

  @AfterEach
  void close() throws SQLException {
    open.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void writers_at_once_lose_no_step(int writers) throws Exception {
    Race race = race(writers, RaceTest::commit);
    assertThat(race.refusals()).isEmpty();
    assertThat(race.collisions()).isGreaterThanOrEqualTo(writers - 1);
    Dossier<Fund, FundCommand, FundEvent> reloaded = table.load("F-1");
    assertThat(reloaded.steps().tail().map(step -> step.command().orElseThrow()))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, writers).mapToObj(RaceTest::commit).toList());
    assertThat(race.accepted()).contains(reloaded);
    assertThat(reloaded.state().statement().committed())
        .isEqualTo(Money.ofMinor(10_000L * writers, Money.EUR));
    assertThat(versions())
        .isEqualTo(IntStream.rangeClosed(1, writers + 1).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void of_calls_at_once_those_that_came_too_late_are_told_why_they_are_refused(int writers)
      throws Exception {
    assertThat(handle(new Desk<>(table, () -> NOON), commit(0)).isRight()).isTrue();
    Race race = race(writers, RaceTest::callMoreThanHalf);
    assertThat(race.accepted()).containsExactly(table.load("F-1"));
    assertThat(race.refusals())
        .hasSize(writers - 1)
        .allMatch(refusal -> refusal
            .findings()
            .exists(finding -> finding.rule().equals(FundRule.CALL_STAYS_WITHIN_THE_COMMITMENTS)));
    assertThat(race.collisions()).isEqualTo(writers - 1);
    assertThat(versions()).containsExactly(1, 2, 3);
  }

  @Test
  void the_clock_of_a_machine_that_is_slow_does_not_stop_it() throws SQLException {
    InstantSource slow = () -> NOON.minusSeconds(90);
    assertThat(handle(new Desk<>(table, slow), commit(0))
            .get()
            .steps()
            .last()
            .stamp()
            .at())
        .isEqualTo(NOON);
  }

  @Test
  void what_is_not_a_taken_version_is_no_collision() throws SQLException {
    try (Connection connection = database.getConnection();
        var drop = connection.prepareStatement("drop table step")) {
      drop.execute();
    }
    var step = handled().steps().last();
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> table.append("F-1", step));
  }

  private static Dossier<Fund, FundCommand, FundEvent> handled() {
    return Dossier.open("F-1", AFund.FUNDS)
        .handle(AFund.establish(), new Stamp(AFund.DAY, NOON, "user-17", "agreed"))
        .get();
  }

  private static FundCommand commit(int writer) {
    return Commit.of(OrganisationId.of("partner-" + writer), Money.eur("100.00"));
  }

  private static FundCommand callMoreThanHalf(int writer) {
    return CallCapital.of(
        "call-" + writer, Money.eur("60.00"), LocalDate.of(2013, 9, 30), "studies");
  }

  private static Either<Refusal, Dossier<Fund, FundCommand, FundEvent>> handle(
      Desk<Fund, FundCommand, FundEvent> desk, FundCommand command) throws SQLException {
    return desk.handle("F-1", command, AFund.DAY, "user-17", "as agreed");
  }

  /* What the writers were answered, and how often one of them came too late. */
  private record Race(
      List<Either<Refusal, Dossier<Fund, FundCommand, FundEvent>>> answers, int collisions) {

    List<Dossier<Fund, FundCommand, FundEvent>> accepted() {
      return answers.stream().filter(Either::isRight).map(Either::get).toList();
    }

    List<Refusal> refusals() {
      return answers.stream().filter(Either::isLeft).map(Either::getLeft).toList();
    }
  }

  /* A desk asks its clock between loading and deciding: there each waits, once, until all have loaded the same version. */
  private Race race(int writers, IntFunction<FundCommand> commands) throws Exception {
    CyclicBarrier allHaveLoaded = new CyclicBarrier(writers);
    AtomicInteger attempts = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      List<Future<Either<Refusal, Dossier<Fund, FundCommand, FundEvent>>>> answers =
          new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        FundCommand command = commands.apply(writer);
        AtomicInteger own = new AtomicInteger();
        InstantSource clock = () -> {
          attempts.incrementAndGet();
          if (own.getAndIncrement() == 0) {
            await(allHaveLoaded);
          }
          return NOON;
        };
        Callable<Either<Refusal, Dossier<Fund, FundCommand, FundEvent>>> task =
            () -> handle(new Desk<>(table, clock), command);
        answers.add(threads.submit(task));
      }
      List<Either<Refusal, Dossier<Fund, FundCommand, FundEvent>>> told = new ArrayList<>();
      for (var answer : answers) {
        told.add(answer.get(1, TimeUnit.MINUTES));
      }
      return new Race(told, attempts.get() - writers);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(1, TimeUnit.MINUTES);
    } catch (Exception broken) {
      throw new IllegalStateException("every writer must come to the start", broken);
    }
  }

  private List<Integer> versions() throws SQLException {
    List<Integer> versions = new ArrayList<>();
    try (Connection connection = database.getConnection();
        var select = connection.prepareStatement(
            "select version from step where id = 'F-1' order by version");
        var rows = select.executeQuery()) {
      while (rows.next()) {
        versions.add(rows.getInt(1));
      }
    }
    return versions;
  }
}
