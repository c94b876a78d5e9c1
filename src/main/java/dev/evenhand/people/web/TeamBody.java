package dev.evenhand.people.web;

import static dev.evenhand.http.FaultKind.NOT_A_WEBHOOK;

import dev.evenhand.http.Fields;
import dev.evenhand.people.Teams.NewTeam;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// A team to be created, or as it shall be; what is left out, it has not.
record TeamBody(
    String name,
    @Nullable String mailbox,
    @Nullable String teamsWebhook,
    @Nullable String chatWebhook) {
  /// @throws dev.evenhand.http.InvalidInput with every fault
  NewTeam read() {
    var fields = new Fields();
    var team =
        new NewTeam(
            fields.text("name", name, 200),
            isBlank(mailbox) ? null : fields.email("mailbox", mailbox),
            webhook(fields, "teamsWebhook", teamsWebhook),
            webhook(fields, "chatWebhook", chatWebhook));
    fields.check();
    return team;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static @Nullable String webhook(Fields fields, String field, @Nullable String value) {
    if (isBlank(value)) {
      return null;
    }
    var text = fields.text(field, value, 2000);
    if (!isHttpsAddress(text)) {
      fields.fault(field, NOT_A_WEBHOOK.of());
    }
    return text;
  }

  private static boolean isHttpsAddress(String text) {
    try {
      var address = new URI(text);
      return "https".equals(address.getScheme())
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
