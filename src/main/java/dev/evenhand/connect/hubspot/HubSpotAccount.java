package dev.evenhand.connect.hubspot;

import java.net.URI;
import java.util.List;

/// Whose CRM it is, and what its deals are called there.
///
/// @param base address of the API
/// @param token of a private app
/// @param pipeline id of the pipeline in which signed deals stand
/// @param stages ids of the stages in which they wait for a clarify
/// @param owner property that says who has a deal
/// @param adviser property with the e-mail address of the adviser
/// @param clarify property that is empty until a clarify is booked
/// @param agreement property with the date of the agreement
public record HubSpotAccount(
    URI base,
    String token,
    String pipeline,
    List<String> stages,
    String owner,
    String adviser,
    String clarify,
    String agreement) {
  /// HubSpot itself.
  public static final URI HUBSPOT = URI.create("https://api.hubapi.com");

  public HubSpotAccount {
    stages = List.copyOf(stages);
  }

  /// One with the usual names.
  public static HubSpotAccount usual(URI base, String token, String pipeline, List<String> stages) {
    return new HubSpotAccount(
        base,
        token,
        pipeline,
        stages,
        "hubspot_owner_id",
        "adviser_email",
        "clarify_date",
        "agreement_start_date");
  }
}
