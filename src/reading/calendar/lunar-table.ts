/**
 * The lunar years 1990-2100, one number in base 36 each: bit n set where the n-th month has 30
 * days (a leap month follows its own), the leap month in bits 13-16, above them the day of the
 * year on which 春节 falls. Made from tyme4ts, against which a test holds every day of it;
 * the library itself is four times the size of the whole reader and stays out of the bundle.
 */
export const FIRST_LUNAR_YEAR = 1990;
export const LUNAR_YEARS = (
  '24wb6 3lb4i 2qecm 1t74m 378lz 2glw6 3whga 2ysid 27nwp 3o2tl 2t66r 1w8q3 3ctuz 2hye3 ' +
  '1q9ui 34ei2 2aul1 3tpyc 2yte1 222dv 3ih79 2njn1 1tdil 378ol 2gsdm 3whxu 31mzp 27vii ' +
  '3o40a 2t7dh 1z1v2 3ctw6 2hygl 1q9wy 377wy 2alr9 3qvxh 2vz9n 21zmf 3foh7 2njoa 1t786 ' +
  '3a1yh 2h5ci 3wj0y 31mhx 27ux7 3laa3 2qcob 1wbx7 3ctyl 2hylm 1qb0y 3798y 2do2t 3qx45 ' +
  '2w02d 2217x 3ig1i 2kqlx 1t7sa 3a2mh 2jgya 3wjo2 31mw6 27rrq 3laaf 2qcpi 1w5w5 3cuad ' +
  '2kqx5 1nloz 34eqb 2atd7 3qvjf 2t6xn 221cq 3ig6i 2nkv9 1tg0a 3a1xm 2gn11 3wivp 2ys6l ' +
  '24yp9 3lad1 2t60a 1w6ud 3cvj9 2ks3u 1qhlh 34fx2 2au6m 3qvkm 2w051 221f6 3iggi 2nlid ' +
  '1w7d6 377uz 2dr4n 3tokr 2ys7v 24yqe 3lai2 2t6c2 1z291 3cv2d 2hyff 1ngkb 34ecr'
).split(' ');
