package dev.evenhand.start;

import dev.evenhand.Evenhand;
import dev.evenhand.identity.TestBrowser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/// Evenhand started as from the command line, on a database of the test.
record Started(ConfigurableApplicationContext context) implements AutoCloseable {
  /// @param arguments further ones, such as `--spring.profiles.active=demo`
  static Started on(String database, String... arguments) {
    return on(database, List.of(), arguments);
  }

  /// @param listeners that hear what happens while Evenhand starts
  static Started on(String database, List<ApplicationListener<?>> listeners, String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.add("--server.port=0");
    all.add("--evenhand.database.url=" + database);
    all.add("--evenhand.database.user=postgres");
    all.add("--evenhand.database.password=");
    all.add("--evenhand.database.connections=8");
    var application = new SpringApplication(Evenhand.class);
    listeners.forEach(application::addListeners);
    return new Started(application.run(all.toArray(String[]::new)));
  }

  TestBrowser browser() {
    return new TestBrowser(context);
  }

  /// The tokens of the links that were printed, such as those of `/set-up`.
  static List<String> tokens(String printed, String page) {
    return Pattern.compile(Pattern.quote(page) + "\\?token=(\\S+)")
        .matcher(printed)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
