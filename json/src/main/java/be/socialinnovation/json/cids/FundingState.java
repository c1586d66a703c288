package be.socialinnovation.json.cids;

import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.EngagementRequest;
import be.socialinnovation.fund.Standing;
import be.socialinnovation.grant.GrantStage;
import java.util.Optional;

/** How far a request for money came, in the four terms of the standard; what none of them says has no state. */
public enum FundingState {
  /** The proposal has been submitted. */
  APPLIED("applied"),
  /** It is being looked into. */
  IN_REVIEW("inReview"),
  /** It was rejected. */
  REJECTED("rejected"),
  /** It was accepted, and the money is set aside or paid. */
  FUNDED("funded");

  private static final String LIST = "https://codelist.commonapproach.org/FundingState#";

  private final String code;

  FundingState(String code) {
    this.code = code;
  }

  /** The IRI in the code list of the standard. */
  String iri() {
    return LIST + code;
  }

  /**
   * The state of a grant application. A draft was not submitted, and of what the applicant withdrew, or did not sign in time, none of
   * the terms is true: they are empty.
   */
  public static Optional<FundingState> of(GrantStage stage) {
    return switch (stage) {
      case SUBMITTED -> Optional.of(APPLIED);
      case INFORMATION_ASKED, ADMISSIBLE -> Optional.of(IN_REVIEW);
      case INADMISSIBLE, REFUSED -> Optional.of(REJECTED);
      case AWARDED, CONTRACTED, CLOSED, RECOVERING, RECOVERED -> Optional.of(FUNDED);
      case UNBORN, DRAFT, LAPSED, WITHDRAWN -> Optional.empty();
    };
  }

  /** The state of a request to the fund: in review from the first finding of due diligence on; empty once it is withdrawn. */
  public static Optional<FundingState> of(EngagementRequest request) {
    return switch (request.standing()) {
      case OPEN -> Optional.of(request.diligence().isEmpty() ? APPLIED : IN_REVIEW);
      case APPROVED -> Optional.of(FUNDED);
      case DECLINED -> Optional.of(REJECTED);
      case WITHDRAWN -> Optional.empty();
    };
  }

  /** The state of an engagement of the fund; empty when it was released before anything was paid. */
  public static Optional<FundingState> of(Engagement engagement) {
    return engagement.standing() == Standing.RELEASED && engagement.disbursed().isZero()
        ? Optional.empty()
        : Optional.of(FUNDED);
  }
}
