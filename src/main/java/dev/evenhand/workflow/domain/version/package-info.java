/// The versions of a workflow: what they are written in, and what may become of them.
@NullMarked
package dev.evenhand.workflow.domain.version;

import org.jspecify.annotations.NullMarked;
