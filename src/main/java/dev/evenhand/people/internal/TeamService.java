package dev.evenhand.people.internal;

import dev.evenhand.people.Actor;
import dev.evenhand.people.Team;
import dev.evenhand.people.TeamId;
import dev.evenhand.people.Teams;
import dev.evenhand.people.Teams.TeamResult;
import dev.evenhand.people.Teams.TeamResult.ChangedMeanwhile;
import dev.evenhand.people.Teams.TeamResult.Done;
import dev.evenhand.people.Teams.TeamResult.HasMembers;
import dev.evenhand.people.Teams.TeamResult.NameTaken;
import dev.evenhand.people.Teams.TeamResult.NoSuchTeam;
import dev.evenhand.people.Teams.TeamResult.NotAllowed;
import dev.evenhand.people.domain.Difference;
import dev.evenhand.people.domain.Portrait;
import dev.evenhand.people.domain.Powers;
import dev.evenhand.storage.Ids;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TeamService implements Teams {
  private static final NotAllowed NOT_YOURS =
      new NotAllowed("Only the admins of this team and the user admin may change it.");

  private final TeamTable teams;
  private final PersonTable people;
  private final Savepoint savepoint;
  private final Announcer announcer;
  private final Ids ids;

  TeamService(
      TeamTable teams, PersonTable people, Savepoint savepoint, Announcer announcer, Ids ids) {
    this.teams = teams;
    this.people = people;
    this.savepoint = savepoint;
    this.announcer = announcer;
    this.ids = ids;
  }

  @Override
  public Optional<Team> find(TeamId id) {
    return teams.find(id);
  }

  @Override
  public List<Team> all() {
    return teams.all();
  }

  @Override
  public TeamResult create(NewTeam wanted, Actor by) {
    if (!Powers.mayCreateTeams(by)) {
      return new NotAllowed("Only people with the admin role may create teams.");
    }
    var team = wanted.as(new TeamId(ids.next()), 0);
    return attempt(
        team,
        () -> {
          teams.insert(team);
          announcer.team("created", team, Difference.created(Portrait.of(team)), by);
          return new Done(team);
        });
  }

  @Override
  public TeamResult change(Team wanted, Actor by) {
    var found = teams.find(wanted.id());
    if (found.isEmpty()) {
      return new NoSuchTeam();
    }
    if (!Powers.mayEditTeam(by, wanted.id())) {
      return NOT_YOURS;
    }
    var before = found.get();
    if (before.version() != wanted.version()) {
      return new ChangedMeanwhile();
    }
    return before.equals(wanted) ? new Done(before) : store(before, wanted, by);
  }

  private TeamResult store(Team before, Team wanted, Actor by) {
    return attempt(
        wanted,
        () -> {
          if (!teams.update(wanted)) {
            return new ChangedMeanwhile();
          }
          var difference = Difference.between(Portrait.of(before), Portrait.of(wanted));
          announcer.team("changed", wanted, difference, by);
          return teams.find(wanted.id()).<TeamResult>map(Done::new).orElseGet(NoSuchTeam::new);
        });
  }

  @Override
  public TeamResult delete(TeamId id, Actor by) {
    if (!teams.lock(id)) {
      return new NoSuchTeam();
    }
    if (!Powers.mayEditTeam(by, id)) {
      return NOT_YOURS;
    }
    var members = people.members(id);
    if (!members.isEmpty()) {
      return new HasMembers(members);
    }
    var team = teams.find(id).orElseThrow();
    teams.delete(id);
    announcer.team("deleted", team, Difference.deleted(Portrait.of(team)), by);
    return new Done(team);
  }

  private TeamResult attempt(Team team, Supplier<TeamResult> storing) {
    return savepoint.attempt(storing, _ -> new NameTaken(team.name()));
  }
}
