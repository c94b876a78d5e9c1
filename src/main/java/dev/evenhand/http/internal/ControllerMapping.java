package dev.evenhand.http.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Finds the method that answers a request. Spring compares a request whose address holds an id
/// with every method there is, and all of each: its verb, its types, its address. Here a method
/// whose address begins otherwise is passed over before anything else of it is compared; the answer
/// is the same.
class ControllerMapping extends RequestMappingHandlerMapping {
  private static final ScopedValue<String> PATH = ScopedValue.newInstance();

  private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();

  /// Has Spring use it.
  @Component
  static class Registration implements WebMvcRegistrations {
    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
      return new ControllerMapping();
    }
  }

  /// Reads the path once for all methods.
  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(
      String lookupPath, HttpServletRequest request) throws Exception {
    var path =
        ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
    return ScopedValue.where(PATH, path).call(() -> super.lookupHandlerMethod(lookupPath, request));
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo method, HttpServletRequest request) {
    return mayMatch(method, PATH.get()) ? super.getMatchingMapping(method, request) : null;
  }

  private boolean mayMatch(RequestMappingInfo method, String path) {
    return !isPlain(path)
        || path.startsWith(beginnings.computeIfAbsent(method, ControllerMapping::beginning));
  }

  /// Whether a path says what it means: nothing in it is encoded, and nothing to be left out.
  private static boolean isPlain(String path) {
    return path.indexOf('%') < 0 && path.indexOf(';') < 0;
  }

  /// What every address begins with that a method answers at; empty where that is not one text.
  private static String beginning(RequestMappingInfo method) {
    var patterns = method.getPatternValues();
    return patterns.size() == 1 ? literal(patterns.iterator().next()) : "";
  }

  /// A pattern up to the last segment before anything that stands for something else, which may
  /// stand for nothing at all.
  private static String literal(String pattern) {
    int end = 0;
    while (end < pattern.length() && "{}*?\\".indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    return pattern.substring(0, Math.max(0, pattern.lastIndexOf('/', end - 1)));
  }
}
