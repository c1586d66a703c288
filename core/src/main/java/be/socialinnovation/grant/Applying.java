package be.socialinnovation.grant;

import be.socialinnovation.grant.ApplicationCommand.AskInformation;
import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.ApplicationCommand.DeclareInadmissible;
import be.socialinnovation.grant.ApplicationCommand.DraftApplication;
import be.socialinnovation.grant.ApplicationCommand.GiveAdvice;
import be.socialinnovation.grant.ApplicationCommand.GiveInformation;
import be.socialinnovation.grant.ApplicationCommand.ReviseDraft;
import be.socialinnovation.grant.ApplicationCommand.ScoreApplication;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.ApplicationCommand.WithdrawApplication;
import be.socialinnovation.grant.ApplicationEvent.AdmissibilityDeclared;
import be.socialinnovation.grant.ApplicationEvent.AdviceGiven;
import be.socialinnovation.grant.ApplicationEvent.ApplicationDrafted;
import be.socialinnovation.grant.ApplicationEvent.ApplicationScored;
import be.socialinnovation.grant.ApplicationEvent.ApplicationSubmitted;
import be.socialinnovation.grant.ApplicationEvent.ApplicationWithdrawn;
import be.socialinnovation.grant.ApplicationEvent.DraftRevised;
import be.socialinnovation.grant.ApplicationEvent.InadmissibilityDeclared;
import be.socialinnovation.grant.ApplicationEvent.InformationAsked;
import be.socialinnovation.grant.ApplicationEvent.InformationGiven;
import java.time.LocalDate;

/* How an application is drafted, submitted, completed and judged for admissibility. */
final class Applying {

  private Applying() {}

  static ApplicationEvent event(
      GrantApplication application, ApplicationCommand command, GrantPolicy policy, LocalDate on) {
    if (command instanceof DraftApplication draft) {
      return new ApplicationDrafted(draft.request());
    } else if (command instanceof ReviseDraft revise) {
      return new DraftRevised(revise.request());
    } else if (command instanceof SubmitApplication submit) {
      return new ApplicationSubmitted(
          submit.request(), on, submit.request().scheme().costsFrom(on));
    } else if (command instanceof AskInformation ask) {
      return new InformationAsked(ask.by(), ask.question(), ask.until());
    } else if (command instanceof GiveInformation give) {
      return new InformationGiven(give.request(), give.answer());
    } else if (command instanceof GiveAdvice give) {
      return new AdviceGiven(give.by(), give.favourable(), give.text(), on);
    } else if (command instanceof DeclareAdmissible declare) {
      return new AdmissibilityDeclared(declare.by(), on);
    } else if (command instanceof ScoreApplication score) {
      Scoring scoring = Competing.scoring(application, policy)
          .orElseThrow(() -> new IllegalArgumentException(
              "it must be known how an application is scored: " + application));
      return new ApplicationScored(score.by(), new Score(score.card(), scoring), score.reason());
    } else if (command instanceof DeclareInadmissible declare) {
      return new InadmissibilityDeclared(declare.by(), declare.grounds());
    } else if (command instanceof WithdrawApplication withdraw) {
      return new ApplicationWithdrawn(withdraw.reason());
    }
    throw new IllegalStateException("a command must be one of its family: " + command);
  }

  static GrantApplication after(GrantApplication application, ApplicationEvent event) {
    if (event instanceof ApplicationDrafted drafted) {
      return application.withRequest(drafted.request());
    } else if (event instanceof DraftRevised revised) {
      return application.withRequest(revised.request());
    } else if (event instanceof ApplicationSubmitted submitted) {
      return application
          .withRequest(submitted.request())
          .withSubmittedOn(submitted.on())
          .withCostsAcceptedFrom(submitted.costsAcceptedFrom());
    } else if (event instanceof InformationAsked asked) {
      return application.withQuestion(new Question(asked.question(), asked.until()));
    } else if (event instanceof InformationGiven given) {
      return application.withRequest(given.request());
    } else if (event instanceof AdviceGiven given) {
      return application.withAdvice(application
          .advice()
          .append(new Advice(given.by(), given.favourable(), given.text(), given.on())));
    } else if (event instanceof AdmissibilityDeclared declared) {
      return application.withAdmissibleOn(declared.on());
    } else if (event instanceof ApplicationScored scored) {
      return application.withScore(scored.score());
    }
    return application;
  }
}
