package dev.evenhand.workflow.internal.call;

import dev.evenhand.workflow.domain.call.Network;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What holds for calls of all companies.
///
/// @param replyLimit how long a reply may be
/// @param closed networks no company can open, such as `10.0.0.0/8`, for installations where
///   strangers found companies
@ConfigurationProperties("evenhand.services")
public record CallSettings(
    @DefaultValue("1MB") DataSize replyLimit, @DefaultValue List<String> closed) {
  public CallSettings {
    closed = List.copyOf(closed);
    closed.forEach(CallSettings::network);
    if (replyLimit.toBytes() < 1 || replyLimit.toBytes() > DataSize.ofMegabytes(100).toBytes()) {
      throw new IllegalArgumentException(
          "Expected evenhand.services.reply-limit to be from 1B to 100MB, but got " + replyLimit);
    }
  }

  /// The closed networks.
  List<Network> closedNetworks() {
    return closed.stream().map(CallSettings::network).toList();
  }

  private static Network network(String text) {
    return Network.parse(text.strip())
        .orElseThrow(() ->
            new IllegalArgumentException(
                "Expected networks such as 10.0.0.0/8 in evenhand.services.closed, but got "
                    + text));
  }
}
