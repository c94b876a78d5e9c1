package dev.evenhand.work.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.availability.Reason;
import dev.evenhand.work.domain.Candidate;
import dev.evenhand.work.domain.Question;
import dev.evenhand.work.domain.World;
import dev.evenhand.work.domain.rule.FirstByName;
import dev.evenhand.work.domain.rule.PersonRule;
import dev.evenhand.work.domain.rule.Rule;
import dev.evenhand.work.domain.rule.SupportsQueue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortlistTest {
  private final Question question = new World(1).question();

  /// A rule of somebody who thought of nothing but the rule.
  private record Cleared() implements PersonRule {
    @Override
    public String name() {
      return "cleared";
    }

    @Override
    public boolean admits(Candidate candidate, Question question) {
      return question.item().key().isEmpty();
    }

    @Override
    public Reason why(Candidate candidate, Question question) {
      return new Reason("not-cleared", Map.of(), "not cleared");
    }
  }

  private record Strict(List<Rule> rules) implements Policy {
    @Override
    public String name() {
      return "strict";
    }

    @Override
    public List<Rule> rules(Question question) {
      return rules;
    }
  }

  @Test
  void a_rule_that_may_look_at_the_item_is_asked_for_each_item_and_so_is_all_after_it() {
    var cleared = new Cleared();
    var byName = new FirstByName();
    var supports = new SupportsQueue();
    var shortlist =
        Shortlist.of(new Strict(List.of(supports, cleared, supports, byName)), question);
    assertThat(shortlist.rest()).containsExactly(cleared, supports, byName);
    assertThat(shortlist.lastRule()).isEqualTo("supports-queue");
  }
}
