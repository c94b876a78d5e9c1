package dev.evenhand.workflow;

import dev.evenhand.people.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The workflows of the current company, for those who start them.
public interface Workflows {
  /// The ticket types of all active versions, by the titles of their workflows and then as these
  /// list them.
  List<OfferedTicket> offered();

  /// A ticket type of a version that was active once, whatever it is today.
  Optional<OfferedTicket> find(VersionId version, String ticketKey);

  /// A ticket type of the version of a workflow that is active.
  Optional<OfferedTicket> findActive(String workflowKey, String ticketKey);

  /// The document of a version that was active once, in maps, lists, texts, numbers, flags and
  /// null; for drawing it.
  Optional<Map<String, @Nullable Object>> document(VersionId version);

  /// Makes a document in YAML or JSON the active version of the workflow with its key, unless it
  /// has or had such a version. Doing it again changes nothing.
  ///
  /// @throws dev.evenhand.http.InvalidInput with everything that is wrong with it
  Brought bring(String source, Actor by);

  /// Workflows to begin with, which ship with Evenhand.
  List<Example> examples();

  /// Lets services at these places be called besides those that may be already.
  ///
  /// @param places as people write them in the list of what may be reached, such as `10.1.2.3:8443`
  /// @throws dev.evenhand.http.InvalidInput when one of them is none
  void reach(Set<String> places, Actor by);

  /// A workflow to begin with.
  ///
  /// @param source the document, in YAML
  record Example(String key, String title, String description, String source) {}
}
