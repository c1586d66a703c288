package be.socialinnovation.grant;

import be.socialinnovation.aid.AidBound;
import be.socialinnovation.aid.AidBounds;
import be.socialinnovation.aid.AidKind;
import be.socialinnovation.aid.AidOnCosts;
import be.socialinnovation.aid.CostItem;
import be.socialinnovation.aid.CostSheet;
import be.socialinnovation.aid.CumulationAnswer;
import be.socialinnovation.aid.DeMinimisAnswer;
import be.socialinnovation.aid.DeMinimisHistory;
import be.socialinnovation.aid.DeMinimisKind;
import be.socialinnovation.aid.WantedDeMinimis;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Reorganisations;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/* What an award asks of the rules on aid, put together from what the request declares and what other dossiers tell. */
record AidQuestion(
    GrantRequest request,
    Money amount,
    Optional<OtherAid> recorded,
    GrantPolicy policy,
    LocalDate on) {

  /* All other aid, where both the applicant and the dossiers have told of it, in amounts that can be compared. */
  Optional<OtherAid> known() {
    return request
        .declaration()
        .flatMap(AidDeclaration::otherAid)
        .flatMap(declared -> recorded.map(declared::overwrittenBy))
        .filter(all -> all.awards()
            .map(PriorAward::amount)
            .appendAll(all.deMinimis().map(it -> it.amount()))
            .forAll(it -> it.currency().equals(request.costs().currency())));
  }

  /* An amount in another currency is refused by the bounds, and the other rules have nothing to add. */
  boolean isComparable() {
    return amount.currency().equals(request.costs().currency());
  }

  AidBounds bounds() {
    return AidBounds.of(
        request.aidCase().withEarlierThisYear(granted(it -> it.isOf(scheme()) && isOfThisYear(it))),
        policy.law(),
        Optional.of(on));
  }

  /* What the scheme has granted before for the same work uses its bounds up, so that splitting an award brings nothing. */
  Verdict withinBounds() {
    if (!isComparable()) {
      return Verdict.VIOLATED;
    }
    return Verdict.together(bounds().bounds().map(this::within));
  }

  private Verdict within(AidBound bound) {
    return switch (bound.kind()) {
      case RATE -> onTopOf(PriorAward::mayPayTheSame, bound::verdictOn);
      case CAP, PARTNER_CAP, THRESHOLD ->
        onTopOf(it -> it.sameWork() || it.mayPayTheSame(), bound::verdictOn);
      case YEARLY -> onTopOf(it -> !it.isOf(scheme()) && isOfThisYear(it), bound::verdictOn);
      case MINIMUM_BUDGET, MINIMUM_AID, CEILING, THREE_YEARS -> bound.verdictOn(amount);
    };
  }

  /* Whether it fits what the scheme pays altogether. */
  Verdict withinEnvelope(Money envelope) {
    return onTopOf(
        it -> true, total -> total.isAtMost(envelope) ? Verdict.SATISFIED : Verdict.VIOLATED);
  }

  /* What a limit says of the amount with what the scheme granted before, and with what nobody can tell that it did not. */
  private Verdict onTopOf(Predicate<PriorAward> which, Function<Money, Verdict> limit) {
    Money before = granted(it -> it.isOf(scheme()) && which.test(it))
        .orElse(Money.zero(request.costs().currency()));
    if (limit.apply(amount.plus(before)) == Verdict.VIOLATED) {
      return Verdict.VIOLATED;
    }
    return granted(it -> it.mayBeOf(scheme()) && which.test(it))
        .map(it -> limit.apply(amount.plus(it)))
        .filter(Verdict.SATISFIED::equals)
        .orElse(Verdict.UNDETERMINED);
  }

  private boolean isOfThisYear(PriorAward award) {
    return award.beneficiary().equals(request.applicant()) && award.on().getYear() == on.getYear();
  }

  /* What the scheme has granted before for the same costs. */
  Optional<Money> before() {
    return granted(it -> it.isOf(scheme()) && it.mayPayTheSame());
  }

  /* What the scheme has granted before, to anybody. */
  Optional<Money> spent() {
    return granted(it -> it.isOf(scheme()));
  }

  private Optional<Money> granted(Predicate<PriorAward> which) {
    return known()
        .map(all -> Money.sum(
            all.awards().filter(which).map(PriorAward::amount), request.costs().currency()));
  }

  private String scheme() {
    return request.scheme().code();
  }

  /* The highest intensity of the rule set, once for what is sure and once for what is possible; none where nobody can tell. */
  private Seq<Percentage> intensities() {
    return Vector.ofAll(bounds().ruleSet().stream())
        .flatMap(set -> Vector.ofAll(request.aidCase().purpose().flatMap(set::ceiling).stream()))
        .flatMap(ceiling -> Vector.of(
            ceiling.rate().sure(request.aidCase()), ceiling.rate().possible(request.aidCase())))
        .distinct();
  }

  /* The intensity that the award is held to, where size and bonuses leave no doubt. */
  Optional<Percentage> intensity() {
    return isDeMinimis() || intensities().size() != 1
        ? Optional.empty()
        : Optional.of(intensities().head());
  }

  /* The rule set that the award is tested against. */
  Optional<String> ruleSet() {
    return isDeMinimis()
        ? deMinimis().flatMap(DeMinimisAnswer::tally).map(it -> it.regulation().code())
        : bounds().ruleSet().map(it -> it.name());
  }

  /* Whether it fits beside other aid for the same costs: the first answer is by what is sure of the intensity, the last by the best. */
  Seq<CumulationAnswer> cumulation() {
    return known()
        .filter(all -> isComparable())
        .map(all -> isDeMinimis() || intensities().isEmpty()
            ? Vector.of(cumulation(all, Optional.empty()))
            : intensities().map(it -> cumulation(all, Optional.of(it))))
        .orElse(Vector.empty());
  }

  Verdict withinCumulation() {
    Seq<CumulationAnswer> answers = cumulation();
    if (answers.isEmpty()) {
      return Verdict.UNDETERMINED;
    }
    return answers.head().verdict() == answers.last().verdict()
        ? answers.head().verdict()
        : answers.head().verdict() == Verdict.SATISFIED ? Verdict.SATISFIED : Verdict.UNDETERMINED;
  }

  private CumulationAnswer cumulation(OtherAid all, Optional<Percentage> intensity) {
    Seq<CostItem> items = request.costItems();
    TreeSet<String> ids = TreeSet.ofAll(items.map(CostItem::id));
    Seq<AidOnCosts> granted =
        all.awards().map(it -> it.aid().withCosts(it.aid().costs().map(paid -> paid(ids, paid))));
    AidOnCosts wanted = AidOnCosts.builder()
        .id(granted.map(AidOnCosts::id).mkString("award", "", "+"))
        .kind(isDeMinimis() ? AidKind.DE_MINIMIS : AidKind.STATE_AID)
        .amount(amount)
        .costs(ids)
        .intensity(intensity)
        .build();
    return new CumulationAnswer(new CostSheet(items, granted), wanted, policy.law(), on);
  }

  /* A budget without categories is one cost, which whatever pays a part of it pays. */
  private TreeSet<String> paid(TreeSet<String> listed, TreeSet<String> paid) {
    return request.budget().isEmpty() && !paid.isEmpty() ? listed : paid.intersect(listed);
  }

  boolean isDeMinimis() {
    return request.scheme().deMinimis().isPresent();
  }

  /* Empty where it is no de minimis aid, and where nobody can tell to whom it is or what it comes on top of. */
  Optional<DeMinimisAnswer> deMinimis() {
    return request
        .scheme()
        .deMinimis()
        .flatMap(kind -> known()
            .flatMap(all -> undertaking()
                .map(id -> DeMinimisAnswer.of(
                    new DeMinimisHistory(
                        all.deMinimis(),
                        request.declaration().flatMap(AidDeclaration::links),
                        request
                            .declaration()
                            .flatMap(AidDeclaration::reorganisations)
                            .orElse(Reorganisations.NONE)),
                    wanted(kind, id),
                    policy.deMinimis(),
                    on))));
  }

  private WantedDeMinimis wanted(DeMinimisKind kind, OrganisationId undertaking) {
    return WantedDeMinimis.of(undertaking, amount)
        .withKind(kind)
        .withYearEnd(request.declaration().flatMap(AidDeclaration::yearEnd))
        .withDeclaration(request.declaration().flatMap(AidDeclaration::deMinimis));
  }

  private Optional<OrganisationId> undertaking() {
    return amount.currency().equals(Money.EUR)
        ? OrganisationId.parse(request.applicant())
        : Optional.empty();
  }
}
