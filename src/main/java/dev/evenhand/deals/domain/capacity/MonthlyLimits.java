package dev.evenhand.deals.domain.capacity;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/// How many new clients a month an adviser takes, by the kind of pod he works in.
///
/// @param usual for every pod type that is not named
/// @param byPodType written as people like; compared without case
public record MonthlyLimits(int usual, Map<String, Integer> byPodType) {

  /// What a company begins with.
  public static final MonthlyLimits STANDARD = new MonthlyLimits(6, Map.of("Solo Adviser", 4));

  public MonthlyLimits {
    byPodType =
        byPodType.entrySet().stream()
            .collect(
                toUnmodifiableMap(
                    entry -> Words.folded(entry.getKey()),
                    Map.Entry::getValue,
                    (_, later) -> later));
  }

  public int of(String podType) {
    return byPodType.getOrDefault(Words.folded(podType), usual);
  }
}
