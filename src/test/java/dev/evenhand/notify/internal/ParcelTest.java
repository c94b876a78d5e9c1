package dev.evenhand.notify.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.notify.domain.Topics;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTest {
  private static final int MOST_BYTES = 7_999;
  private static final UUID COMPANY = new UUID(0, 1);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 149, 150, 151, 1_000})
  void everybody_is_in_exactly_one_parcel_and_each_is_small_enough_to_be_carried(int many) {
    var people = IntStream.range(0, many).mapToObj(number -> new UUID(7, number)).toList();
    var parcels = Parcel.to(COMPANY, people, Topics.topic("notices"));
    for (var person : people) {
      assertThat(parcels.stream().filter(parcel -> parcel.isFor(person))).hasSize(1);
    }
    assertThat(parcels)
        .allSatisfy(parcel -> {
          var written = parcel.written();
          assertThat(written.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
          assertThat(Parcel.read(written)).contains(parcel);
        });
  }

  @Test
  void what_is_for_all_is_for_anybody() {
    assertThat(Parcel.toAll(COMPANY, Topics.topic("beat")).isFor(new UUID(3, 4))).isTrue();
  }
}
