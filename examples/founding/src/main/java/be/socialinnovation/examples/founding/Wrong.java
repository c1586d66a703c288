package be.socialinnovation.examples.founding;

import be.socialinnovation.json.ReadingRule;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Verdict;

/** What the story asks that can never be, in the words in which the reader of the files speaks of its own problems. */
final class Wrong {

  private Wrong() {}

  static String inStory(String pointer, String reason, Language language) {
    Rule rule = ReadingRule.VALUE_CAN_BE_TRUE;
    return "story.json " + pointer + " " + rule.code() + " "
        + Finding.of(rule, Verdict.VIOLATED, Fact.of("found", reason)).text(language);
  }
}
