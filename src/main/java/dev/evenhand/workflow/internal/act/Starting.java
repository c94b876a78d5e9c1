package dev.evenhand.workflow.internal.act;

import dev.evenhand.storage.Ids;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.InstanceStatus;
import dev.evenhand.workflow.Instances.Misfit;
import dev.evenhand.workflow.Instances.NewInstance;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.domain.run.Engine;
import dev.evenhand.workflow.internal.definition.Versions;
import dev.evenhand.workflow.internal.file.AttachedFiles;
import dev.evenhand.workflow.internal.store.StoredInstance;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How instances begin.
@Component
class Starting {
  private final Ids ids;
  private final Clock clock;

  private final Versions versions;
  private final AttachedFiles files;

  Starting(Versions versions, AttachedFiles files, Ids ids, Clock clock) {
    this.files = files;
    this.versions = versions;
    this.ids = ids;
    this.clock = clock;
  }

  /// What is wrong with the fields of a ticket, in itself and as fields of the workflow.
  List<Misfit> misfits(VersionId version, String ticketKey, Entries fields) {
    var definition =
        versions
            .find(version)
            .orElseThrow(
                () -> new IllegalArgumentException("Expected a version, but got " + version + "."))
            .definition();
    var ticket =
        definition
            .findTicket(ticketKey)
            .orElseThrow(() ->
                new IllegalArgumentException("Expected a ticket, but got " + ticketKey + "."));
    var problems = new Engine(definition).problems(ticket, fields);
    return Stream.concat(problems.stream(), files.missing(fields).stream())
        .map(problem -> new Misfit(problem.place(), problem.text()))
        .toList();
  }

  /// Keeps the files that an instance refers to from its beginning.
  void attach(StoredInstance instance) {
    files.attach(instance.id(), instance.data());
  }

  /// One of which nothing has happened, to be begun at once.
  StoredInstance instance(NewInstance wanted) {
    var now = clock.instant();
    return new StoredInstance(
        new InstanceId(ids.next()),
        wanted.version(),
        wanted.label(),
        wanted.about(),
        wanted.by(),
        InstanceStatus.NOT_STARTED,
        wanted.fields(),
        0,
        null,
        0,
        now,
        now,
        now,
        null,
        0);
  }
}
