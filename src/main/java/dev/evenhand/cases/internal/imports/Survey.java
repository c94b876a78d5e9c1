package dev.evenhand.cases.internal.imports;

import static dev.evenhand.http.FaultKind.DOES_NOT_MATCH;
import static dev.evenhand.http.FaultKind.NOBODY_NAMED;
import static dev.evenhand.http.FaultKind.NO_QUEUE_OF_CASES;

import com.google.re2j.Pattern;
import dev.evenhand.cases.domain.CaseFacts;
import dev.evenhand.cases.domain.imports.Entry;
import dev.evenhand.cases.domain.imports.Field;
import dev.evenhand.cases.domain.imports.IdPattern;
import dev.evenhand.cases.domain.imports.ImportPlan;
import dev.evenhand.cases.domain.imports.ImportPlan.Mode;
import dev.evenhand.cases.domain.imports.Plain;
import dev.evenhand.cases.domain.imports.RowRead;
import dev.evenhand.cases.internal.imports.Surroundings.Known;
import dev.evenhand.http.Fault;
import dev.evenhand.http.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes over the rows of a table: checks each against what the company has, and gathers what is
/// missing. Names are compared in their plain form.
public final class Survey {
  private final ImportPlan plan;
  private final Known known;
  private final @Nullable Pattern newPattern;
  private final IdPattern ids = new IdPattern();
  private final Map<String, String> newQueues = new LinkedHashMap<>();
  private final Map<String, String> newPeople = new LinkedHashMap<>();
  private final Map<String, Set<String>> supporters = new LinkedHashMap<>();
  private final Set<String> queues = new HashSet<>();
  private final Set<String> holders = new HashSet<>();
  private int faulty;

  public Survey(ImportPlan plan, Known known) {
    this.plan = plan;
    this.known = known;
    var created = plan.newQueues();
    newPattern = created == null ? null : Pattern.compile(created.casePattern());
  }

  /// Checks a row; one without problems is taken into account.
  public RowRead check(RowRead read) {
    var problems = new ArrayList<FieldError>();
    var entry = read.entry();
    checkQueue(entry, problems);
    checkHolder(entry, problems);
    var checked = read.with(problems);
    if (!entry.caseId().isEmpty()) {
      ids.add(entry.caseId());
    }
    if (checked.isSound()) {
      note(entry);
    } else {
      faulty++;
    }
    return checked;
  }

  private void checkQueue(Entry entry, List<FieldError> problems) {
    var found = known.queues().get(Plain.name(entry.queue()));
    if (entry.queue().isEmpty()) {
      return;
    }
    if (found == null ? newPattern == null : !found.queue().kind().equals(CaseFacts.KIND)) {
      problems.add(fault(Field.QUEUE, NO_QUEUE_OF_CASES.of(entry.queue())));
      return;
    }
    var pattern = found == null ? newPattern : found.pattern();
    if (pattern != null && !entry.caseId().isEmpty() && !pattern.matches(entry.caseId())) {
      problems.add(fault(Field.CASE_ID, DOES_NOT_MATCH.of(pattern, entry.queue())));
    }
  }

  private void checkHolder(Entry entry, List<FieldError> problems) {
    var holder = Plain.name(entry.facts().handledBy());
    if (plan.mode() == Mode.HISTORY
        && plan.newPeople() == null
        && !holder.isEmpty()
        && !known.people().containsKey(holder)) {
      problems.add(fault(Field.HOLDER, NOBODY_NAMED.of(entry.facts().handledBy())));
    }
  }

  private static FieldError fault(Field field, Fault fault) {
    return FieldError.of(field.code(), fault);
  }

  private void note(Entry entry) {
    var queue = Plain.name(entry.queue());
    queues.add(queue);
    if (!known.queues().containsKey(queue)) {
      newQueues.putIfAbsent(queue, entry.queue());
    }
    holders.add(Plain.name(entry.facts().handledBy()));
    var person = Plain.name(entry.person());
    if (!person.isEmpty()) {
      supporters.computeIfAbsent(queue, _ -> new LinkedHashSet<>()).add(person);
      if (!known.people().containsKey(person)) {
        newPeople.putIfAbsent(person, entry.person());
      }
    }
  }

  /// What every id of the table matches.
  public String idPattern() {
    return ids.pattern();
  }

  /// How many rows have a problem.
  public int faulty() {
    return faulty;
  }

  /// The names of queues to be created, by their plain names.
  public Map<String, String> newQueues() {
    return newQueues;
  }

  /// The names of people to be created, by their plain names.
  public Map<String, String> newPeople() {
    return newPeople;
  }

  /// Who is named in the rows of a queue.
  public Map<String, Set<String>> supporters() {
    return supporters;
  }

  /// All queues that are named.
  public Set<String> queues() {
    return queues;
  }

  /// Everybody who is named as having a case.
  public Set<String> holders() {
    return holders;
  }
}
