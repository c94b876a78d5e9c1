/// Which addresses a service may have.
@NullMarked
package dev.evenhand.workflow.domain.call;

import org.jspecify.annotations.NullMarked;
