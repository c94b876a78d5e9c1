package dev.evenhand.work.domain.rule;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Question;
import java.util.stream.Collectors;

/// The person has one of the words that the item requires, or is named by one.
public record MayDoIt() implements PersonRule {
  public static final String NAME = "may-do-it";
  private static final String PERSON = "person:";

  @Override
  public String name() {
    return NAME;
  }

  /// Requirements are part of the terms.
  @Override
  public boolean looksAtItem() {
    return false;
  }

  @Override
  public boolean admits(Candidate candidate, Question question) {
    var requires = question.terms().requires();
    if (requires.isEmpty()) {
      return true;
    }
    for (var word : candidate.has()) {
      if (requires.contains(word)) {
        return true;
      }
    }
    return requires.contains(PERSON + candidate.person());
  }

  @Override
  public Reason why(Candidate candidate, Question question) {
    var required =
        question.terms().requires().stream()
            .map(word -> called(word, question))
            .collect(Collectors.joining(", "));
    return Reason.of(
        "lacks-required", "without any of what it requires: " + required, "required", required);
  }

  /// The role, or the username of the person in question.
  private static String called(String word, Question question) {
    var name = word.substring(word.indexOf(':') + 1);
    return word.startsWith(PERSON)
        ? question.situation().candidates().stream()
            .filter(one -> one.person().toString().equals(name))
            .map(Candidate::username)
            .findFirst()
            .orElse(name)
        : name;
  }
}
