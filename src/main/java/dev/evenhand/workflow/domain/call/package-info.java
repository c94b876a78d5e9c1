/// Which addresses a service may have, and how calls to it are signed.
@NullMarked
package dev.evenhand.workflow.domain.call;

import org.jspecify.annotations.NullMarked;
