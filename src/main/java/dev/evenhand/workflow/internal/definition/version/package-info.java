/// How versions of workflows come, change and go.
@NullMarked
package dev.evenhand.workflow.internal.definition.version;

import org.jspecify.annotations.NullMarked;
