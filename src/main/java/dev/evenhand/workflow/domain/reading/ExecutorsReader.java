package dev.evenhand.workflow.domain.reading;

import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;

import dev.evenhand.people.Role;
import dev.evenhand.workflow.Value;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.Value.Nothing;
import dev.evenhand.workflow.Value.Text;
import dev.evenhand.workflow.domain.document.Executors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads who may do a task: `submitter`, the code of a role, or the names of company roles.
final class ExecutorsReader {
  private static final Executors USUAL = new Executors.WithRole(Role.TASK_WORKER);
  private static final String FIELD = "executors";
  private static final String SUBMITTER = "submitter";

  private ExecutorsReader() {}

  static Executors executors(Section task) {
    return switch (task.value(FIELD)) {
      case Nothing _ -> USUAL;
      case Text(var text) when text.equals(SUBMITTER) -> new Executors.Submitter();
      case Text(var text) when role(text).isPresent() ->
          new Executors.WithRole(role(text).orElseThrow());
      case Entries entries -> companyRoles(task, entries);
      case Value other -> {
        task.fault(FIELD, NOT_ONE_OF.of(words(), Section.shown(other)));
        yield USUAL;
      }
    };
  }

  private static Executors companyRoles(Section task, Entries entries) {
    var section = new Section(task.field(FIELD), entries, task.faults(), "company_roles");
    var roles = section.names("company_roles");
    if (roles.isEmpty()) {
      section.fault("company_roles", MISSING.of());
    }
    return new Executors.WithCompanyRole(roles);
  }

  private static Optional<Role> role(String code) {
    return Stream.of(Role.values()).filter(role -> role.word().equals(code)).findFirst();
  }

  private static List<String> words() {
    var words = new ArrayList<>(List.of(SUBMITTER));
    Stream.of(Role.values()).map(Role::word).forEach(words::add);
    return words;
  }
}
