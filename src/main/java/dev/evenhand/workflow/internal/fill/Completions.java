package dev.evenhand.workflow.internal.fill;

import dev.evenhand.company.Companies;
import dev.evenhand.company.CompanyId;
import dev.evenhand.company.Tenancy;
import dev.evenhand.company.Trip;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.WorkItemId;
import dev.evenhand.workflow.InstanceId;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.Value.Entries;
import dev.evenhand.workflow.domain.document.TaskType;
import dev.evenhand.workflow.internal.fill.Filling.Filled;
import dev.evenhand.workflow.internal.run.Gathering;
import dev.evenhand.workflow.internal.run.Rounds;
import dev.evenhand.workflow.internal.run.Stores;
import dev.evenhand.workflow.internal.store.StoredInstance;
import dev.evenhand.workflow.internal.store.StoredTask;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Completes the forms that people finish at about the same time in one transaction, which costs
/// little more than one for each of them would. Takes those alone with which nothing is the matter:
/// they are held by whoever completes them, fit, and nobody else is at them. All others are left to
/// whoever asks, to be done one by one, or refused.
@Component
public class Completions {
  private static final Logger LOG = LoggerFactory.getLogger(Completions.class);
  private static final int TOGETHER = 50;

  private final Companies companies;
  private final Stores stores;
  private final Filling filling;
  private final Rounds rounds;
  private final Gathering<Wish, Optional<Completed>> gathering =
      new Gathering<>("completions", TOGETHER, this::all);

  Completions(Companies companies, Stores stores, Filling filling, Rounds rounds) {
    this.companies = companies;
    this.stores = stores;
    this.filling = filling;
    this.rounds = rounds;
  }

  /// What somebody has filled in.
  public record Wish(TaskId task, Entries output, PersonId by) {}

  /// A form that is completed, and its instance.
  public record Completed(StoredTask task, StoredInstance instance) {}

  /// What was done; empty when nothing was. Must not be called within a transaction.
  public Optional<Completed> complete(Wish wish) {
    try {
      return gathering.ask(Tenancy.current(), wish);
    } catch (CompletionException e) {
      LOG.warn("A form could not be completed with others, and is by itself.", e.getCause());
      return Optional.empty();
    }
  }

  private List<Optional<Completed>> all(CompanyId company, List<Wish> wishes) {
    return companies.transactByTrips(
        company,
        (trip, transaction) -> {
          var done = done(wishes, trip);
          if (!done.isEmpty() && !write(done.values(), trip)) {
            transaction.setRollbackOnly();
            done.clear();
          }
          return wishes.stream().map(wish -> Optional.ofNullable(done.get(wish))).toList();
        });
  }

  /// What can be done, of each task once, as far as is known without asking the hub.
  private Map<Wish, Completed> done(List<Wish> wishes, Trip trip) {
    var first = new LinkedHashMap<TaskId, Wish>();
    wishes.forEach(wish -> first.putIfAbsent(wish.task(), wish));
    var free = stores.completions().lockFree(first.keySet(), trip);
    var of = stores.instances().of(first.keySet(), trip);
    trip.make();
    var instances =
        of.rows().stream().collect(Collectors.toMap(StoredInstance::id, Function.identity()));
    var done = new LinkedHashMap<Wish, Completed>();
    for (var task : free.rows()) {
      var wish = Objects.requireNonNull(first.get(task.id()));
      if (isOpenFormOf(wish.by(), task)) {
        filled(wish, task, instances).ifPresent(one -> done.put(wish, one));
      }
    }
    return done;
  }

  private static boolean isOpenFormOf(PersonId person, StoredTask task) {
    return task.type() == TaskType.FORM
        && !task.status().isOver()
        && task.item() != null
        && person.equals(task.holder());
  }

  private Optional<Completed> filled(
      Wish wish, StoredTask form, Map<InstanceId, StoredInstance> instances) {
    var instance = Objects.requireNonNull(instances.get(form.instance()));
    if (!(filling.judge(form, instance, wish.output()) instanceof Filled.Fits(var made))) {
      return Optional.empty();
    }
    var now = rounds.now();
    var state = form.state().completed(made, wish.by(), now, instance.due(now));
    return Optional.of(new Completed(form.with(state), instance));
  }

  /// Answers whether the hub says, too, that all are held by those who completed them. Until the
  /// transaction ends it stays so.
  private boolean write(Collection<Completed> done, Trip trip) {
    var tasks = done.stream().map(Completed::task).toList();
    var written = stores.completions().complete(tasks, trip);
    var holders = filling.holders(tasks, trip);
    if (written.rows().size() != tasks.size()
        || !tasks.stream().allMatch(task -> isBy(holders, task))) {
      return false;
    }
    tasks.forEach(task -> filling.attach(task.instance(), task.state().outcome()));
    rounds.wakeAfterCommit(Tenancy.current());
    return true;
  }

  private static boolean isBy(Map<WorkItemId, PersonId> holders, StoredTask task) {
    var by = task.state().completedBy();
    return by != null && by.equals(holders.get(Objects.requireNonNull(task.item())));
  }
}
