/// What people do with instances and their tasks.
@NullMarked
package dev.evenhand.workflow.internal.act;

import org.jspecify.annotations.NullMarked;
