package dev.evenhand.work.internal.queue;

import dev.evenhand.people.Actor;
import dev.evenhand.people.PersonId;
import dev.evenhand.work.Queue;
import dev.evenhand.work.QueueId;
import dev.evenhand.work.Queues;
import dev.evenhand.work.Supporter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class QueueService implements Queues {
  private final QueueTable queues;
  private final SupporterTable supporters;
  private final QueueEditing editing;
  private final Linking linking;
  private final QueuePermissions permissions;

  QueueService(
      QueueTable queues,
      SupporterTable supporters,
      QueueEditing editing,
      Linking linking,
      QueuePermissions permissions) {
    this.queues = queues;
    this.supporters = supporters;
    this.editing = editing;
    this.linking = linking;
    this.permissions = permissions;
  }

  @Override
  public Optional<Queue> find(QueueId id) {
    return queues.find(id);
  }

  @Override
  public Optional<Queue> findByName(String name) {
    return queues.findByName(name);
  }

  @Override
  public List<Queue> all() {
    return queues.all();
  }

  @Override
  public Map<QueueId, Queue> named(Collection<QueueId> ids) {
    return queues.named(ids).stream().collect(Collectors.toMap(Queue::id, Function.identity()));
  }

  @Override
  public Result create(NewQueue queue, Actor by) {
    return editing.create(queue, by);
  }

  @Override
  public Result change(Queue wanted, Actor by) {
    return editing.change(wanted, by);
  }

  @Override
  public Result delete(QueueId id, Actor by) {
    return editing.delete(id, by);
  }

  @Override
  public List<Supporter> supporters(QueueId queue) {
    return supporters.of(queue);
  }

  @Override
  public List<Supporter> supports(PersonId person) {
    return supporters.of(person);
  }

  @Override
  public LinkResult link(Link wanted, Actor by) {
    return linking.link(wanted, by);
  }

  @Override
  public LinkResult unlink(QueueId queue, PersonId person, Actor by) {
    return linking.unlink(queue, person, by);
  }

  @Override
  public boolean mayEdit(Actor actor, QueueId queue) {
    return permissions.mayEdit(actor, queue);
  }

  @Override
  public boolean mayHandOut(Actor actor, QueueId queue) {
    return permissions.mayHandOut(actor, queue);
  }
}
