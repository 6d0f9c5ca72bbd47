/// The catalogue doctor: reads every entry as a careful editor would and says what is wrong or weak.
package org.signpost.doctor;
