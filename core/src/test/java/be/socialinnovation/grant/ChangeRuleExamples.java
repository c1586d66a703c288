package be.socialinnovation.grant;

import static be.socialinnovation.grant.ChangeRule.*;
import static be.socialinnovation.grant.GrantExample.of;
import static be.socialinnovation.grant.GrantFixtures.*;
import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.grant.Change.BudgetShift;
import be.socialinnovation.grant.Change.Extension;
import be.socialinnovation.grant.Change.PartnerJoins;
import be.socialinnovation.grant.Change.PartnerLeaves;
import be.socialinnovation.grant.ChangeCommand.DecideChange;
import be.socialinnovation.grant.ChangeCommand.RequestChange;
import be.socialinnovation.workflow.RuleExample;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

final class ChangeRuleExamples {

  private ChangeRuleExamples() {}

  static Seq<RuleExample> all() {
    var contracted = contracted(aStudyByCategory());
    var pending = asked(contracted, "C-1", new PartnerJoins("gezinsbond"));
    var joined = after(pending, decide(true));
    var declined = after(pending, decide(false));
    return Vector.of(
            of(
                CHANGE_HAS_AN_ID_OF_ITS_OWN,
                SATISFIED,
                "another id",
                pending,
                request("C-2", new PartnerJoins("okra"))),
            of(
                CHANGE_HAS_AN_ID_OF_ITS_OWN,
                VIOLATED,
                "the same id",
                pending,
                request("C-1", new PartnerJoins("okra"))),
            of(CHANGE_IS_PENDING, SATISFIED, "asked", pending, decide(true)),
            of(CHANGE_IS_PENDING, VIOLATED, "never asked", contracted, decide(true)),
            of(CHANGE_IS_PENDING, VIOLATED, "approved before", joined, decide(true)),
            of(CHANGE_IS_PENDING, VIOLATED, "declined before", declined, decide(true)),
            of(CHANGE_CHANGES_THE_REQUEST, SATISFIED, "a newcomer", pending, decide(true)),
            of(CHANGE_CHANGES_THE_REQUEST, SATISFIED, "declined", pending, decide(false)),
            of(
                CHANGE_CHANGES_THE_REQUEST,
                VIOLATED,
                "joined before",
                joined,
                request("C-2", new PartnerJoins("gezinsbond"))),
            of(
                CHANGE_CHANGES_THE_REQUEST,
                VIOLATED,
                "never joined",
                contracted,
                request("C-2", new PartnerLeaves("gezinsbond"))),
            of(
                CHANGE_CHANGES_THE_REQUEST,
                VIOLATED,
                "to the same end",
                contracted,
                request("C-2", new Extension(LocalDate.of(2018, 2, 28)))),
            of(
                CHANGE_CHANGES_THE_REQUEST,
                UNDETERMINED,
                "nothing was submitted",
                nothing(),
                request("C-2", new PartnerJoins("okra"))))
        .appendAll(extensions())
        .appendAll(shifts());
  }

  private static Seq<RuleExample> extensions() {
    var rule = EXTENSION_STAYS_WITHIN_THE_SCHEME;
    var short_ = contracted(aStudyCosting60000().withEnd(LocalDate.of(2017, 8, 31)));
    var unlimited = contracted(
        aStudyCosting60000().withScheme(scheme -> scheme.withLongestMonths(Optional.empty())));
    return Vector.of(
        of(rule, SATISFIED, "a day below", short_, until(LocalDate.of(2018, 2, 27))),
        of(rule, SATISFIED, "twelve months", short_, until(LocalDate.of(2018, 2, 28))),
        of(rule, VIOLATED, "a day above", short_, until(LocalDate.of(2018, 3, 1))),
        of(rule, SATISFIED, "without a limit", unlimited, until(LocalDate.of(2020, 1, 1))),
        of(rule, SATISFIED, "no extension", short_, request("C-1", new PartnerJoins("okra"))),
        of(
            rule,
            UNDETERMINED,
            "without a start",
            submitted(aStudyCosting60000().withStart(Optional.empty())),
            until(LocalDate.of(2018, 2, 28))));
  }

  private static Seq<RuleExample> shifts() {
    var rule = SHIFT_IS_COVERED;
    var contracted = contracted(aStudyByCategory());
    return Vector.of(
        of(rule, SATISFIED, "a cent below", contracted, shift("staff", "43999.99")),
        of(rule, SATISFIED, "all of it", contracted, shift("staff", "44000")),
        of(rule, VIOLATED, "a cent above", contracted, shift("staff", "44000.01")),
        of(rule, VIOLATED, "an unknown category", contracted, shift("travel", "0.01")),
        of(rule, SATISFIED, "no shift", contracted, request("C-1", new PartnerJoins("okra"))),
        of(rule, UNDETERMINED, "no categories told", contracted("30000"), shift("staff", "1")));
  }

  private static GrantCommand request(String id, Change change) {
    return new RequestChange(id, change, "as it turned out");
  }

  private static GrantCommand until(LocalDate end) {
    return request("C-1", new Extension(end));
  }

  private static GrantCommand shift(String from, String amount) {
    return request("C-1", new BudgetShift(from, "rent", eur(amount)));
  }

  private static GrantCommand decide(boolean approved) {
    return new DecideChange("C-1", "iwt", approved, "as it is");
  }
}
