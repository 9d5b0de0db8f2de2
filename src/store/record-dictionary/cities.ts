/**
 * @module The cities with most study sites and the points the registry gives them, the commonest last. Text of
 * dictionary 1: never edit it, stored records need it byte for byte.
 */

export const CITIES: readonly string[] = [
  '"city":"Denver","state":"Colorado","country":"United States","geoPoint":{"lat":39.73915,"lon":-104.9847}}',
  '"city":"Indianapolis","state":"Indiana","country":"United States","geoPoint":{"lat":39.76838,"lon":-86.15804}}',
  '"city":"Minneapolis","state":"Minnesota","country":"United States","geoPoint":{"lat":44.97997,"lon":-93.26384}}',
  '"city":"Durham","state":"North Carolina","country":"United States","geoPoint":{"lat":35.99403,"lon":-78.89862}}',
  '"city":"Berlin","country":"Germany","geoPoint":{"lat":52.52437,"lon":13.41053}}',
  '"city":"Barcelona","country":"Spain","geoPoint":{"lat":41.38879,"lon":2.15899}}',
  '"city":"Madrid","country":"Spain","geoPoint":{"lat":40.4165,"lon":-3.70256}}',
  '"city":"Toronto","state":"Ontario","country":"Canada","geoPoint":{"lat":43.70643,"lon":-79.39864}}',
  '"city":"Pittsburgh","state":"Pennsylvania","country":"United States","geoPoint":{"lat":40.44062,"lon":-79.99589}}',
  '"city":"Tampa","state":"Florida","country":"United States","geoPoint":{"lat":27.94752,"lon":-82.45843}}',
  '"city":"Bethesda","state":"Maryland","country":"United States","geoPoint":{"lat":38.98067,"lon":-77.10026}}',
  '"city":"Nashville","state":"Tennessee","country":"United States","geoPoint":{"lat":36.16589,"lon":-86.78444}}',
  '"city":"Birmingham","state":"Alabama","country":"United States","geoPoint":{"lat":33.52066,"lon":-86.80249}}',
  '"city":"San Diego","state":"California","country":"United States","geoPoint":{"lat":32.71571,"lon":-117.16472}}',
  '"city":"Columbus","state":"Ohio","country":"United States","geoPoint":{"lat":39.96118,"lon":-82.99879}}',
  '"city":"San Francisco","state":"California","country":"United States","geoPoint":{"lat":37.77493,"lon":-122.41942}}',
  '"city":"Seattle","state":"Washington","country":"United States","geoPoint":{"lat":47.60621,"lon":-122.33207}}',
  '"city":"Cincinnati","state":"Ohio","country":"United States","geoPoint":{"lat":39.12711,"lon":-84.51439}}',
  '"city":"Cleveland","state":"Ohio","country":"United States","geoPoint":{"lat":41.4995,"lon":-81.69541}}',
  '"city":"San Antonio","state":"Texas","country":"United States","geoPoint":{"lat":29.42412,"lon":-98.49363}}',
  '"city":"Miami","state":"Florida","country":"United States","geoPoint":{"lat":25.77427,"lon":-80.19366}}',
  '"city":"Atlanta","state":"Georgia","country":"United States","geoPoint":{"lat":33.749,"lon":-84.38798}}',
  '"city":"Philadelphia","state":"Pennsylvania","country":"United States","geoPoint":{"lat":39.95238,"lon":-75.16362}}',
  '"city":"Baltimore","state":"Maryland","country":"United States","geoPoint":{"lat":39.29038,"lon":-76.61219}}',
  '"city":"Dallas","state":"Texas","country":"United States","geoPoint":{"lat":32.78306,"lon":-96.80667}}',
  '"city":"Los Angeles","state":"California","country":"United States","geoPoint":{"lat":34.05223,"lon":-118.24368}}',
  '"city":"Boston","state":"Massachusetts","country":"United States","geoPoint":{"lat":42.35843,"lon":-71.05977}}',
  '"city":"Chicago","state":"Illinois","country":"United States","geoPoint":{"lat":41.85003,"lon":-87.65005}}',
  '"city":"Houston","state":"Texas","country":"United States","geoPoint":{"lat":29.76328,"lon":-95.36327}}',
  '"city":"New York","state":"New York","country":"United States","geoPoint":{"lat":40.71427,"lon":-74.00597}}',
];
