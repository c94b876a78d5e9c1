package dev.evenhand.work.internal.queue;

import dev.evenhand.work.Queue;
import dev.evenhand.work.Supporter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Queues and links as audit shows them: fields named as in the API.
final class QueueFields {
  private QueueFields() {}

  static Map<String, Object> of(Queue queue) {
    var settings = queue.settings();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", queue.name());
    fields.put("kind", queue.kind());
    fields.put("policy", queue.policy());
    fields.put("strategy", code(settings.strategy()));
    fields.put("maxDays", settings.maxDays());
    fields.put("maxDaysMonth", settings.maxDaysMonth());
    fields.put("quotaRule", code(settings.quotaRule()));
    fields.put("quotaDays", settings.quotaDays());
    fields.put("zone", settings.zone().getId());
    fields.put("casePattern", queue.casePattern());
    fields.put("open", queue.open());
    if (queue.maxHeld() != null) {
      fields.put("maxHeld", queue.maxHeld());
    }
    return fields;
  }

  static Map<String, Object> of(String queue, String person, Supporter link) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("queue", queue);
    fields.put("person", person);
    fields.put("active", link.active());
    fields.put("quota", link.quota());
    return fields;
  }

  private static String code(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
