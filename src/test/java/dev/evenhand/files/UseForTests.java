package dev.evenhand.files;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Refers to the files a test names.
@Component
class UseForTests implements FileUse {
  final Map<Long, String> used = new ConcurrentHashMap<>();

  @Override
  public List<String> reasons(long file) {
    var reason = used.get(file);
    return reason == null ? List.of() : List.of(reason);
  }
}
