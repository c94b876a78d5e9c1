/// How an instance runs: what happens after each task.
@NullMarked
package dev.evenhand.workflow.domain.run;

import org.jspecify.annotations.NullMarked;
