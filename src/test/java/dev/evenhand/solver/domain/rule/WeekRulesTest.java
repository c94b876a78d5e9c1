package dev.evenhand.solver.domain.rule;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.solver.domain.check.RandomWeeks;
import dev.evenhand.solver.domain.term.Counted;
import dev.evenhand.solver.domain.term.DayShape;
import dev.evenhand.solver.domain.term.Term;
import dev.evenhand.solver.domain.term.WeekRule;
import dev.evenhand.solver.domain.week.RuleSettings;
import dev.evenhand.solver.domain.week.Weights;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeekRulesTest {
  @Test
  void every_rule_has_a_name_of_its_own() {
    assertThat(WeekRules.ALL).extracting(WeekRule::name).doesNotHaveDuplicates();
  }

  @Test
  void every_setting_and_every_weight_is_a_rule_of_that_name() {
    var names = WeekRules.ALL.stream().map(WeekRule::name).collect(toSet());
    var settings =
        Stream.of(RuleSettings.class, Weights.class)
            .flatMap(type -> Stream.of(type.getRecordComponents()))
            .map(RecordComponent::getName);
    assertThat(names).containsAll(settings.toList());
  }

  @Test
  void every_rule_speaks_of_seats_there_are_and_in_its_own_name() {
    var random = new Random(3);
    var heard = new HashSet<String>();
    for (int week = 0; week < 300; week++) {
      var problem = RandomWeeks.problem(random);
      for (var rule : WeekRules.ALL) {
        rule.terms(problem)
            .forEach(term -> {
              heard.add(term.about().rule());
              assertThat(term.about().rule()).isEqualTo(rule.name());
              assertThat(term.seats()).allMatch(problem::has).doesNotHaveDuplicates();
              assertThat(costOfNothing(term)).isNotNegative();
            });
      }
    }
    assertThat(heard).hasSameSizeAs(WeekRules.ALL);
  }

  private static long costOfNothing(Term term) {
    return switch (term) {
      case Counted counted -> counted.cost(0);
      case DayShape shape -> shape.cost(0);
    };
  }
}
