package dev.evenhand.cases.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdPatternTest {
  @Test
  void shared_letters_stay_and_digits_are_counted() {
    assertThat(of("INC0000045", "INC0000047")).isEqualTo("INC[0-9]{7}");
  }

  @Test
  void numbers_of_different_length_have_a_range() {
    assertThat(of("A-7", "B-1234")).isEqualTo("[A-Za-z]\\-[0-9]{1,4}");
  }

  @Test
  void ids_without_a_common_shape_match_anything() {
    assertThat(of("INC1", "1INC")).isEqualTo(".+");
    assertThat(of("A-1", "A/1")).isEqualTo(".+");
    assertThat(of()).isEqualTo(".+");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void every_id_matches_the_pattern(int seed) {
    var random = new Random(seed);
    var ids = Stream.generate(() -> id(random)).limit(1 + random.nextInt(5)).toList();
    var pattern = Pattern.compile(of(ids.toArray(String[]::new)));
    assertThat(ids).allMatch(pattern::matches);
  }

  private static String id(Random random) {
    var parts = List.of("INC", "#", ".", "ñ", "42", "2026", " ", "\\", "(", "🙂", "x");
    var id = new StringBuilder("C");
    for (int i = 0; i < random.nextInt(4); i++) {
      id.append(parts.get(random.nextInt(parts.size())));
    }
    return id.toString();
  }

  private static String of(String... ids) {
    var pattern = new IdPattern();
    Stream.of(ids).forEach(pattern::add);
    return pattern.pattern();
  }
}
