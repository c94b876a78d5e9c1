package dev.evenhand.workflow.domain.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenhand.http.Fields;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Decimal;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Flag;
import dev.evenhand.workflow.Value.Items;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random conditions about random fields, a thousand for every seed. Few names and few values, so
/// that much is equal.
class ConditionSeedsTest {
  private static final int MANY = 1_000;
  private static final List<String> PATHS = List.of("a", "b", "a.x", "b.x.y", "a.0", "b.1.x");
  private static final List<String> ORDERS = List.of("$gt", "$gte", "$lt", "$lte");
  private static final List<String> TEXTS = List.of("", "x", "y", "1", "\uFF61", "\uD83D\uDE00");
  private static final List<String> NUMBERS = List.of("1", "1.0", "2", "-1", "0.1", "1e1");

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_condition_holds_as_the_plain_words_say(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int held = 0;
    for (int number = 0; number < MANY; number++) {
      var fields = fields(random);
      var condition = condition(random, 3);
      var faults = new Fields();
      var read = new ConditionReader(Set.of("a", "b"), faults).read("c", condition);
      boolean holds = read.holds(fields);
      assertThat(faults.errors()).as("%s", condition).isEmpty();
      assertThat(holds)
          .as("%s of %s", condition, fields)
          .isEqualTo(new SlowCondition(Value.plain(fields)).holds(Value.plain(condition)));
      held += holds ? 1 : 0;
    }
    assertThat(held).as("both answers are tried").isBetween(MANY / 10, MANY * 9 / 10);
  }

  private static Entries condition(RandomGenerator random, int depth) {
    var entries = new LinkedHashMap<String, Value>();
    int many = random.nextInt(depth == 3 ? 1 : 0, 3);
    for (int number = 0; number < many; number++) {
      switch (random.nextInt(depth > 0 ? 8 : 5)) {
        case 5 -> entries.put("$and", several(random, depth - 1));
        case 6 -> entries.put("$or", several(random, depth - 1));
        case 7 -> entries.put("$not", condition(random, depth - 1));
        default -> entries.put(pick(random, PATHS), asked(random));
      }
    }
    return new Entries(entries);
  }

  private static Items several(RandomGenerator random, int depth) {
    var parts = new ArrayList<Value>();
    int many = random.nextInt(1, 4);
    for (int number = 0; number < many; number++) {
      parts.add(condition(random, depth));
    }
    return new Items(parts);
  }

  private static Value asked(RandomGenerator random) {
    return random.nextInt(3) == 0 ? value(random, 2) : operators(random, 2);
  }

  private static Entries operators(RandomGenerator random, int depth) {
    var entries = new LinkedHashMap<String, Value>();
    int many = random.nextInt(1, 3);
    for (int number = 0; number < many; number++) {
      switch (random.nextInt(depth > 0 ? 7 : 6)) {
        case 0 -> entries.put("$eq", value(random, 2));
        case 1 -> entries.put("$ne", value(random, 2));
        case 2 -> entries.put("$in", items(random, 2));
        case 3 -> entries.put("$nin", items(random, 2));
        case 4 -> entries.put("$exists", new Flag(random.nextBoolean()));
        case 5 -> entries.put(pick(random, ORDERS), value(random, 0));
        default -> entries.put("$not", operators(random, depth - 1));
      }
    }
    return new Entries(entries);
  }

  private static Entries fields(RandomGenerator random) {
    var entries = new LinkedHashMap<String, Value>();
    for (var name : List.of("a", "b")) {
      if (random.nextInt(5) > 0) {
        entries.put(name, value(random, 3));
      }
    }
    return new Entries(entries);
  }

  private static Value value(RandomGenerator random, int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 4)) {
      case 0 -> new Decimal(new BigDecimal(pick(random, NUMBERS)));
      case 1 -> Value.of(pick(random, TEXTS));
      case 2 -> new Flag(random.nextBoolean());
      case 3 -> Value.NOTHING;
      case 4 -> items(random, depth);
      default -> entries(random, depth);
    };
  }

  private static Items items(RandomGenerator random, int depth) {
    var values = new ArrayList<Value>();
    int many = random.nextInt(4);
    for (int number = 0; number < many; number++) {
      values.add(value(random, depth - 1));
    }
    return new Items(values);
  }

  private static Entries entries(RandomGenerator random, int depth) {
    var entries = new LinkedHashMap<String, Value>();
    for (var name : List.of("x", "y", "0")) {
      if (random.nextBoolean()) {
        entries.put(name, value(random, depth - 1));
      }
    }
    return new Entries(entries);
  }

  private static <T> T pick(RandomGenerator random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
