/// The workflows of a company, version by version, as they are kept.
@NullMarked
package dev.evenhand.workflow.internal.definition;

import org.jspecify.annotations.NullMarked;
