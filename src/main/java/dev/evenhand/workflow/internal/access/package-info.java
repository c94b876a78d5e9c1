/// How each company calls services: what they may reach, and the secrets that sign.
@NullMarked
package dev.evenhand.workflow.internal.access;

import org.jspecify.annotations.NullMarked;
