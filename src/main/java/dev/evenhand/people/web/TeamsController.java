package dev.evenhand.people.web;

import dev.evenhand.http.Idempotency;
import dev.evenhand.http.Page;
import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Permissions;
import dev.evenhand.people.TeamId;
import dev.evenhand.people.Teams;
import dev.evenhand.people.domain.Directory;
import dev.evenhand.people.domain.Directory.Listed;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/teams")
@Transactional
class TeamsController {
  private final Teams teams;
  private final Directory directory;
  private final Permissions permissions;
  private final Idempotency idempotency;

  TeamsController(
      Teams teams, Directory directory, Permissions permissions, Idempotency idempotency) {
    this.teams = teams;
    this.directory = directory;
    this.permissions = permissions;
    this.idempotency = idempotency;
  }

  @GetMapping
  Page<TeamView> list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    ListParameters.onlyByName(sort);
    var found =
        directory.teams(
            q,
            ListParameters.isDown(sort),
            ListParameters.cursor(cursor),
            ListParameters.limit(limit));
    return new Page<>(found.items().stream().map(this::view).toList(), found.next(), found.total());
  }

  @GetMapping("/{id}")
  ResponseEntity<TeamView> get(@PathVariable UUID id) {
    return answer(ResponseEntity.ok(), new TeamId(id));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<TeamView> create(
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody TeamBody body) {
    var actor = Actor.current();
    var wanted = body.read();
    var id =
        idempotency.once(
            Callers.of(actor),
            "teams",
            key,
            () -> Refusals.done(teams.create(wanted, actor)).id().value());
    return answer(ResponseEntity.created(URI.create("/api/teams/" + id)), new TeamId(id));
  }

  @PutMapping("/{id}")
  ResponseEntity<TeamView> change(
      @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody TeamBody body) {
    var team = new TeamId(id);
    if (directory.team(team).isEmpty()) {
      throw Refused.notFound("team");
    }
    var wanted = body.read().as(team, Versions.seen(ifMatch));
    Refusals.done(teams.change(wanted, Actor.current()));
    return answer(ResponseEntity.ok(), team);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id) {
    Refusals.done(teams.delete(new TeamId(id), Actor.current()));
  }

  private ResponseEntity<TeamView> answer(BodyBuilder answer, TeamId id) {
    var found = directory.team(id).orElseThrow(() -> Refused.notFound("team"));
    return answer.eTag(Versions.tag(found.team().version())).body(view(found));
  }

  private TeamView view(Listed listed) {
    var team = listed.team();
    var mayEdit = permissions.mayEditTeam(Actor.current(), team.id());
    return TeamView.of(team, listed.members(), mayEdit);
  }
}
