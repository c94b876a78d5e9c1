/// Workflows that a company defines: tasks, transitions between them, and how an instance runs.
@ApplicationModule(
    allowedDependencies = {"storage", "company", "http", "people", "identity", "files", "work"})
@NullMarked
package dev.evenhand.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
