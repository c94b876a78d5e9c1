package dev.evenhand.people;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Speaks against deleting the people a test names.
@Component
class VetoForTests implements DeletionVeto {
  final Map<PersonId, String> held = new ConcurrentHashMap<>();

  @Override
  public List<String> reasons(PersonId person) {
    var reason = held.get(person);
    return reason == null ? List.of() : List.of(reason);
  }
}
