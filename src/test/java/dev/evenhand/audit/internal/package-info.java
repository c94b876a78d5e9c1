/// What the audit promises.
@NullMarked
package dev.evenhand.audit.internal;

import org.jspecify.annotations.NullMarked;
