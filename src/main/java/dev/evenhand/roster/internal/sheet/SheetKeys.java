package dev.evenhand.roster.internal.sheet;

import dev.evenhand.company.Companies;
import dev.evenhand.company.Tenancy;
import dev.evenhand.roster.internal.RosterJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The keys of the configuration. They are read when they are needed, so that a renewed one counts
/// at once.
@Component
@EnableConfigurationProperties(SheetSettings.class)
class SheetKeys {
  private final SheetSettings settings;
  private final Companies companies;
  private final RosterJson json;

  SheetKeys(SheetSettings settings, Companies companies, RosterJson json) {
    this.settings = settings;
    this.companies = companies;
    this.json = json;
  }

  /// The key of the current company, if it has one.
  Optional<SheetKey> find() {
    var directory = settings.keyDirectory();
    if (directory != null) {
      var own = directory.resolve(Tenancy.current() + ".json");
      return Files.exists(own) ? Optional.of(read(own)) : Optional.empty();
    }
    var file = settings.keyFile();
    return file == null || companies.all().size() > 1 ? Optional.empty() : Optional.of(read(file));
  }

  private SheetKey read(Path file) {
    try {
      var text = Files.readString(file);
      var account = json.read(text, JsonNode.class).path("client_email").asString("");
      return new SheetKey(text, account);
    } catch (IOException e) {
      throw new UncheckedIOException("Expected a key to Google in " + file, e);
    }
  }
}
