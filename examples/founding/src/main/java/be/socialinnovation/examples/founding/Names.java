package be.socialinnovation.examples.founding;

import be.socialinnovation.fund.Fund;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.project.Project;
import be.socialinnovation.workflow.Dossier;

/** What people call whatever has an id. */
record Names(Inputs inputs, InnovationPlatform platform) {

  /** The name of a fund or of an organisation; the id itself where neither is known. */
  String of(String id) {
    return platform.funds().has(id)
        ? of(platform.funds().dossier(id).state())
        : inputs
            .organisations()
            .all()
            .find(member -> member.id().text().equals(id))
            .map(member -> member.name())
            .getOrElse(id);
  }

  String of(Fund fund) {
    return fund.terms().orElseThrow().name();
  }

  String of(Dossier<Project, ?, ?> project) {
    return project.state().idea().map(idea -> idea.title()).orElse(project.id());
  }

  String ofProject(String id) {
    return of(platform.projects().dossier(id));
  }
}
