package dev.evenhand.workflow;

import java.util.List;
import java.util.Set;

/// A ticket type that a version of a workflow has: what people may ask for.
///
/// @param workflowKey by which the workflow is known in its company
/// @param key of the ticket type, in its workflow
/// @param description empty for none
/// @param schema JSON Schema of an object: what is to be filled in, and what of it is required
/// @param companyRoles names of the roles of which somebody needs one to submit it; empty when
///   everybody may
public record OfferedTicket(
    VersionId version,
    WorkflowId workflow,
    String workflowKey,
    String workflowTitle,
    String key,
    String title,
    String description,
    List<Link> links,
    Value.Entries schema,
    Set<String> companyRoles) {
  public OfferedTicket {
    links = List.copyOf(links);
    companyRoles = Set.copyOf(companyRoles);
  }

  /// Something elsewhere that helps to understand.
  ///
  /// @param description empty for none
  public record Link(String label, String description, String uri) {}
}
