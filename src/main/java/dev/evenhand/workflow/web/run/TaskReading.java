package dev.evenhand.workflow.web.run;

import dev.evenhand.http.Refused;
import dev.evenhand.http.Versions;
import dev.evenhand.workflow.TaskId;
import dev.evenhand.workflow.internal.look.Looking;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Tasks as answers.
@Component
class TaskReading {
  private final Looking looking;
  private final TaskViews views;

  TaskReading(Looking looking, TaskViews views) {
    this.looking = looking;
    this.views = views;
  }

  /// The task as it is now.
  ResponseEntity<TaskView> answer(TaskId id) {
    return answer(looking.task(id).orElseThrow(() -> Refused.notFound("task")));
  }

  /// The task as it was found.
  ResponseEntity<TaskView> answer(Looking.Task found) {
    var view = views.view(found);
    return ResponseEntity.ok().eTag(Versions.tag(view.version())).body(view);
  }
}
