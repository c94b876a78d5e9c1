package dev.evenhand.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static final Instant NEW_YEAR = Instant.parse("2026-12-31T23:59:59.999Z");

  @Test
  void ids_are_of_version_7_and_sort_by_the_time_they_were_made() {
    var earlier = at(NEW_YEAR).next();
    var later = at(NEW_YEAR.plusMillis(1)).next();
    assertThat(earlier.version()).isEqualTo(7);
    assertThat(earlier.variant()).isEqualTo(2);
    assertThat(earlier.toString()).isLessThan(later.toString());
  }

  @Test
  void the_same_name_has_the_same_id_and_another_has_another() {
    assertThat(Ids.of(NEW_YEAR, "amy/7")).isEqualTo(Ids.of(NEW_YEAR, "amy/7"));
    var ids = new HashSet<UUID>();
    for (int number = 0; number < 10_000; number++) {
      ids.add(Ids.of(NEW_YEAR, "amy/" + number));
    }
    assertThat(ids).hasSize(10_000).allMatch(id -> id.version() == 7 && id.variant() == 2);
  }

  @Test
  void named_ids_sort_by_their_instant_too() {
    assertThat(Ids.of(NEW_YEAR, "z").toString())
        .isLessThan(Ids.of(NEW_YEAR.plusMillis(1), "a").toString());
  }

  private static Ids at(Instant instant) {
    return new Ids(Clock.fixed(instant, ZoneOffset.UTC), new SplittableRandom(1));
  }
}
