package dev.evenhand.workflow.web;

import static dev.evenhand.http.FaultKind.LAYOUT_BROKEN;
import static dev.evenhand.http.FaultKind.MISSING;
import static dev.evenhand.http.FaultKind.NOT_ONE_OF;

import dev.evenhand.http.InvalidInput;
import dev.evenhand.http.Refused;
import dev.evenhand.people.Actor;
import dev.evenhand.people.Role;
import dev.evenhand.workflow.VersionId;
import dev.evenhand.workflow.domain.document.Definition;
import dev.evenhand.workflow.domain.document.Layouts;
import dev.evenhand.workflow.domain.document.TaskDefinition;
import dev.evenhand.workflow.domain.document.TicketType;
import dev.evenhand.workflow.domain.reading.LayoutCompiler;
import dev.evenhand.workflow.domain.reading.LayoutCompiler.Compiled;
import dev.evenhand.workflow.domain.reading.LayoutCompiler.Failed;
import dev.evenhand.workflow.internal.definition.Versions;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Layouts as a browser runs them, in a frame that reaches nothing.
@RestController
class LayoutController {
  private static final String TASK = "task:";
  private static final String TICKET = "ticket:";
  private static final List<String> OWNERS = List.of("workflow", "task:<key>", "ticket:<key>");
  private static final List<String> USES = List.of("edit", "display");

  private final Versions versions;
  private final LayoutCompiler compiler;

  LayoutController(Versions versions, LayoutCompiler compiler) {
    this.versions = versions;
    this.compiler = compiler;
  }

  record LayoutScript(String script) {}

  record LayoutSource(@Nullable String source) {}

  @GetMapping("/api/workflow-versions/{versionId}/layouts")
  ResponseEntity<LayoutScript> layout(
      @PathVariable UUID versionId,
      @RequestParam String of,
      @RequestParam @Schema(allowableValues = {"edit", "display"}) String as) {
    if (!USES.contains(as)) {
      throw new InvalidInput("as", NOT_ONE_OF.of(USES, as));
    }
    return versions
        .find(new VersionId(versionId))
        .flatMap(version -> layouts(version.definition(), of))
        .map(layouts -> as.equals("edit") ? layouts.edit() : layouts.display())
        .filter(source -> !source.isEmpty())
        .flatMap(this::script)
        .map(script ->
            ResponseEntity.ok()
                .eTag(hash(script))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new LayoutScript(script)))
        .orElseThrow(() -> Refused.notFound("layout"));
  }

  /// Compiles a layout that somebody is writing; stores nothing.
  @PostMapping("/api/lab/layout")
  LayoutScript preview(@RequestBody LayoutSource body) {
    var actor = Actor.current();
    if (!actor.isOwner() && !actor.has(Role.WORKFLOW_CREATOR)) {
      throw Refused.forbidden("Only people with the role workflow_creator write layouts.");
    }
    var source = body.source();
    if (source == null || source.isBlank()) {
      throw new InvalidInput("source", MISSING.of());
    }
    return switch (compiler.compile(source)) {
      case Compiled(var script) -> new LayoutScript(script);
      case Failed(int line, int column, var message) ->
          throw new InvalidInput("source", LAYOUT_BROKEN.of(line, column, message));
    };
  }

  private static Optional<Layouts> layouts(Definition definition, String of) {
    if (of.equals("workflow")) {
      return Optional.of(definition.workflow().layouts());
    }
    if (of.startsWith(TASK)) {
      return definition.findTask(of.substring(TASK.length())).map(TaskDefinition::layouts);
    }
    if (of.startsWith(TICKET)) {
      return definition.findTicket(of.substring(TICKET.length())).map(TicketType::layouts);
    }
    throw new InvalidInput("of", NOT_ONE_OF.of(OWNERS, of));
  }

  /// One that an older compiler took, but this one does not, is none: the schema draws it.
  private Optional<String> script(String source) {
    return switch (compiler.compile(source)) {
      case Compiled(var script) -> Optional.of(script);
      case Failed _ -> Optional.empty();
    };
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
