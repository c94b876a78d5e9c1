package dev.evenhand.workflow.domain.reading;

import static dev.evenhand.http.FaultKind.NOT_AN_ADDRESS;

import dev.evenhand.workflow.domain.document.About;
import dev.evenhand.workflow.domain.document.Reference;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what workflows, tasks and ticket types have in common.
final class AboutReader {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_ADDRESS = 2_000;

  private AboutReader() {}

  static About about(Section section) {
    return new About(
        section.key(),
        section.text("title", LONGEST_TITLE),
        section.optionalText("description", LONGEST_TEXT),
        references(section));
  }

  /// An address of the web that must be there; null after a fault.
  static @Nullable URI address(Section section, String name) {
    var text = section.text(name, LONGEST_ADDRESS);
    if (text.isEmpty()) {
      return null;
    }
    try {
      var address = new URI(text);
      boolean isOfWeb =
          "https".equalsIgnoreCase(address.getScheme())
              || "http".equalsIgnoreCase(address.getScheme());
      if (isOfWeb && address.getHost() != null && address.getRawUserInfo() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      section.fault(name, NOT_AN_ADDRESS.of(text));
      return null;
    }
    section.fault(name, NOT_AN_ADDRESS.of(text));
    return null;
  }

  private static List<Reference> references(Section section) {
    var references = new ArrayList<Reference>();
    for (var each : section.sections("references", "label", "desc", "uri")) {
      var address = address(each, "uri");
      references.add(
          new Reference(
              each.text("label", LONGEST_TITLE),
              each.optionalText("desc", LONGEST_TEXT),
              address == null ? "" : address.toString()));
    }
    return references;
  }
}
